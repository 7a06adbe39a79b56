// Pages of texts need no script but for their colours.
import { followScheme } from "./scheme.js";

followScheme();
