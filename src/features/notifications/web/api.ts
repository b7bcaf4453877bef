import { apiOf } from "#platform/web/client/api-of.ts";
import { notificationsContract } from "../shared/notifications.contract.ts";

export const api = apiOf({ notifications: notificationsContract });
