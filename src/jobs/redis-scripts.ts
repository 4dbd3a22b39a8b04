/** A Lua program that Redis runs as one indivisible step. */
export interface Script {
  readonly text: string;
  readonly sha: string;
}

/** Reads the fields of a job, tells who follows it, and ends a job; shared by the scripts below. */
const COMMON = `
local function fields(job) return redis.call("hgetall", job) end
local function field(job, name) return redis.call("hget", job, name) end
local function number(job, name) return tonumber(field(job, name) or "0") end
local function tell(channel, job, kind, brief, ok)
  redis.call("publish", channel, cjson.encode({
    kind = kind, briefId = brief, ok = ok, state = field(job, "state"),
    completed = number(job, "completed"), failed = number(job, "failed") }))
end
local function conclude(job, keys, state, now, retention)
  redis.call("hset", job, "state", state, "finishedAt", now, "expiresAt", tonumber(now) + retention)
  redis.call("pexpire", job, retention)
  for _, key in ipairs(keys) do redis.call("pexpire", key, retention) end
end
`;

/** KEYS: job, briefs, idempotency. ARGV: now, id, total, owner, webhookUrl, digest. Answers outcome and the job's id. */
export const OPEN = script(`
if KEYS[3] ~= "" then
  local known = redis.call("get", KEYS[3])
  if known then
    local id, digest = string.match(known, "^(%S+) (%S+)$")
    if digest ~= ARGV[6] then return {"taken", id} end
    return {"known", id}
  end
  redis.call("set", KEYS[3], ARGV[2] .. " " .. ARGV[6])
end
redis.call("hset", KEYS[1], "id", ARGV[2], "state", "queued", "total", ARGV[3], "completed", 0, "failed", 0,
  "createdAt", ARGV[1], "round", 0, "owner", ARGV[4], "webhookUrl", ARGV[5], "idempotency", KEYS[3],
  "webhook", ARGV[5] == "" and "none" or "due")
redis.call("persist", KEYS[2])
return {"opened", ARGV[2]}`);

/** KEYS: job, briefs, results. ARGV: index. Answers the job's fields and the brief, or false for it. */
export const TAKE = script(`
if redis.call("exists", KEYS[1]) == 0 then return false end
local brief = false
if field(KEYS[1], "state") ~= "cancelled" and redis.call("hexists", KEYS[3], ARGV[1]) == 0 then
  brief = redis.call("hget", KEYS[2], ARGV[1])
  if field(KEYS[1], "state") == "queued" then redis.call("hset", KEYS[1], "state", "running") end
end
return {fields(KEYS[1]), brief}`);

/** KEYS: job, briefs, results, failures. ARGV: index, packed result, "1" for an answer, brief's id, now, retention, channel. */
export const RECORD = script(`
local job = KEYS[1]
if redis.call("exists", job) == 0 then return false end
if redis.call("hsetnx", KEYS[3], ARGV[1], ARGV[2]) == 0 then return fields(job) end
local ok = ARGV[3] == "1"
redis.call("hincrby", job, ok and "completed" or "failed", 1)
if not ok then redis.call("sadd", KEYS[4], ARGV[1]) end
local retention = tonumber(ARGV[6])
local left = redis.call("pttl", job)
if left > 0 then
  redis.call("pexpire", KEYS[3], left)
  redis.call("pexpire", KEYS[4], left)
elseif number(job, "completed") + number(job, "failed") == number(job, "total") then
  local state = number(job, "completed") > 0 and "completed" or "failed"
  local keys = {KEYS[2], KEYS[3], KEYS[4]}
  if field(job, "idempotency") ~= "" then table.insert(keys, field(job, "idempotency")) end
  conclude(job, keys, state, ARGV[5], retention)
end
tell(ARGV[7], job, "brief", ARGV[4], ok)
return fields(job)`);

/** KEYS: job, briefs, results, failures. ARGV: now, retention, channel. */
export const CANCEL = script(`
local job = KEYS[1]
if redis.call("exists", job) == 0 then return false end
local state = field(job, "state")
if state == "queued" or state == "running" then
  local keys = {KEYS[2], KEYS[3], KEYS[4]}
  if field(job, "idempotency") ~= "" then table.insert(keys, field(job, "idempotency")) end
  conclude(job, keys, "cancelled", ARGV[1], tonumber(ARGV[2]))
  tell(ARGV[3], job, "cancelled", cjson.null, true)
end
return fields(job)`);

/** KEYS: job, briefs, results, failures. ARGV: channel. */
export const RETRY = script(`
local job = KEYS[1]
if redis.call("exists", job) == 0 then return false end
local again = redis.call("smembers", KEYS[4])
if field(job, "state") == "cancelled" or #again == 0 then return fields(job) end
for _, index in ipairs(again) do redis.call("hdel", KEYS[3], index) end
redis.call("del", KEYS[4])
redis.call("hset", job, "state", "queued", "failed", 0)
redis.call("hincrby", job, "round", 1)
redis.call("hdel", job, "finishedAt", "expiresAt")
if field(job, "webhookUrl") ~= "" then redis.call("hset", job, "webhook", "due") end
for _, key in ipairs({job, KEYS[2], KEYS[3]}) do redis.call("persist", key) end
if field(job, "idempotency") ~= "" then redis.call("persist", field(job, "idempotency")) end
tell(ARGV[1], job, "retried", cjson.null, true)
return fields(job)`);

/** KEYS: job. ARGV: round, outcome. */
export const TOLD = script(`
if field(KEYS[1], "round") == ARGV[1] then redis.call("hset", KEYS[1], "webhook", ARGV[2]) end
return 1`);

function script(body: string): Script {
  const text = COMMON + body;
  return { text, sha: new Bun.CryptoHasher("sha1").update(text).digest("hex") };
}
