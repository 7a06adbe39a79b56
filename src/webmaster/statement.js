// The accessibility statement needs no script but for its colours.
import { followScheme } from "./scheme.js";

followScheme();
