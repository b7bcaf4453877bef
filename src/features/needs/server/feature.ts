import { feature } from "#platform/server/feature.ts";
import { needsMessages } from "../shared/needs.messages.ts";
import { remindOfAnswers } from "./due/remind-of-answers.ts";
import { needsRoutes } from "./needs.routes.ts";
import { endReminder } from "./subscribers/end-reminder.ts";
import { needsPersonalData } from "./personal-data.ts";

export const needs = feature(
  "needs",
  { needs: needsRoutes },
  {
    personalData: needsPersonalData,
    catalogues: [needsMessages],
    subscribers: { endReminder },
    due: { remindOfAnswers },
  },
);
