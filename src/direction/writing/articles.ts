export { withArticle } from "../words/articles.ts";
