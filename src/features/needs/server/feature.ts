import { feature } from "#platform/server/feature.ts";
import { needsMessages } from "../shared/needs.messages.ts";
import { needsRoutes } from "./needs.routes.ts";

export const needs = feature("needs", { needs: needsRoutes }, { catalogues: [needsMessages] });
