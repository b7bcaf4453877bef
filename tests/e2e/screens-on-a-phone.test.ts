import { everyScreen, onAPhone } from "./screens/every-screen.ts";

everyScreen(onAPhone);
