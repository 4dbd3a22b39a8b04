import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import { ParseResponse } from "../../contracts/parse.ts";
import { lasting } from "../helpers/lasting.ts";
import { startService, type TestService } from "../helpers/service.ts";

const PICTURE = new URL("../../docs/samples/samoyeds-in-the-park.jpg", import.meta.url);

let service: TestService;
beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.close());

describe("multipart/form-data", () => {
  test("gives the same film as the same picture in base64, from the same cache entry", async () => {
    const picture = await Bun.file(PICTURE).bytes();
    const prompt = { text: "15s film for a dog park, warm" };
    const form = new FormData();
    form.set("image", new Blob([picture], { type: "image/jpeg" }), "dogs.jpg");
    form.set("request", JSON.stringify({ prompt }));
    const uploaded = await fetch(`${service.url}/v1/parse`, { method: "POST", body: form });
    const film = ParseResponse.parse(await uploaded.json());
    expect(film.metadata.input_summary).toEqual({ had_text: true, had_image: true, had_video: false });
    const encoded = await service.post("/v1/parse", {
      prompt: { ...prompt, image_base64: Buffer.from(picture).toString("base64") },
    });
    expect(encoded.headers.get("x-cache")).toBe("hit");
    expect(lasting(ParseResponse.parse(await encoded.json()))).toEqual(lasting(film));
  });

  test("a data: URL where an address may stand is the file itself", async () => {
    const base64 = Buffer.from(await Bun.file(PICTURE).bytes()).toString("base64");
    const response = await service.post("/v1/analyze", {
      prompt: { image_url: `data:image/jpeg;base64,${base64}` },
    });
    expect(response.status).toBe(200);
    const { extracted_references } = await response.json();
    expect(extracted_references.images[0].source).toBe("user_upload");
  });

  test("needs no request part, and measures without text", async () => {
    const form = new FormData();
    form.set("image", Bun.file(PICTURE), "dogs.jpg");
    const response = await fetch(`${service.url}/v1/analyze`, { method: "POST", body: form });
    expect(response.status).toBe(200);
    const { extracted_references } = await response.json();
    expect(extracted_references.images[0]).toMatchObject({
      source: "user_upload",
      analysis: { dominant_colors: expect.any(Array) },
    });
  });

  test.each([
    ["an unknown part", (form: FormData) => form.set("sound", "x"), "INVALID_PARAMETERS"],
    [
      "a part twice",
      (form: FormData) => {
        for (const content of ["a", "b"]) form.append("image", new Blob([content]));
      },
      "INVALID_PARAMETERS",
    ],
    ["text where a file belongs", (form: FormData) => form.set("image", "text"), "INVALID_PARAMETERS"],
    ["a request that is no JSON", (form: FormData) => form.set("request", "{"), "INVALID_PARAMETERS"],
    [
      "a picture over 10 MB",
      (form: FormData) => form.set("image", new Blob([new Uint8Array(10 * 1024 * 1024 + 1)])),
      "IMAGE_TOO_LARGE",
    ],
    ["nothing", (form: FormData) => form.set("request", "{}"), "INVALID_PROMPT"],
  ])("refuses %s", async (_what, fill, code) => {
    const form = new FormData();
    fill(form);
    const response = await fetch(`${service.url}/v1/parse`, { method: "POST", body: form });
    expect(response.status).toBe(400);
    expect((await response.json()).error.code).toBe(code);
  });

  test("refuses a form that cannot be read", async () => {
    const response = await service.post("/v1/parse", "no form", {
      "content-type": "multipart/form-data; boundary=x",
    });
    expect((await response.json()).error.code).toBe("INVALID_PARAMETERS");
  });
});

describe("a form that cannot be used", () => {
  const send = async (parts: Record<string, string | Blob>) => {
    const form = new FormData();
    for (const [name, value] of Object.entries(parts)) form.append(name, value);
    const response = await fetch(`${service.url}/v1/parse`, { method: "POST", body: form });
    return { status: response.status, ...(await response.json()).error };
  };

  test("with a picture as a part and in the request is INVALID_PARAMETERS", async () => {
    const request = JSON.stringify({ prompt: { text: "a film", image_base64: "AAAA" } });
    const error = await send({ request, image: new Blob(["picture"]) });
    expect(error).toMatchObject({
      status: 400,
      code: "INVALID_PARAMETERS",
      details: { issues: [{ path: "image" }] },
    });
  });

  test("with a request that is no JSON names the part", async () => {
    const error = await send({ request: "{", image: new Blob(["picture"]) });
    expect(error).toMatchObject({ code: "INVALID_PARAMETERS", details: { issues: [{ path: "request" }] } });
  });

  test("with an empty file is not decodable", async () => {
    const error = await send({
      request: JSON.stringify({ prompt: { text: "a film" } }),
      video: new Blob([]),
    });
    expect(error).toMatchObject({ status: 400, code: "VIDEO_PROCESSING_FAILED" });
  });

  test("with a prompt that is no object is INVALID_PARAMETERS", async () => {
    const error = await send({
      request: JSON.stringify({ prompt: ["a film"] }),
      image: new Blob(["picture"]),
    });
    expect(error).toMatchObject({ status: 400, code: "INVALID_PARAMETERS" });
  });
});
