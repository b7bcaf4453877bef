import { atADesk, everyScreen } from "./screens/every-screen.ts";

everyScreen(atADesk);
