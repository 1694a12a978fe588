package mx.vigia.local.truth;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What happens to one matter, action by action. */
record Life(String name, List<Act> acts) {
    Life {
        acts = List.copyOf(acts);
    }

    static Life named(String name) {
        return new Life(name, List.of());
    }

    /** Returns the same life with one more action; parameters are pairs of name and value. */
    Life then(String action, String... with) {
        var words = new HashMap<String, String>();
        for (int i = 0; i < with.length; i += 2) {
            words.put(with[i], with[i + 1]);
        }
        return then(new Act(name, action, Map.copyOf(words)));
    }

    /** Returns the same life with these steps of the chambers. */
    Life steps(String... steps) {
        var life = this;
        for (var step : steps) {
            life = step.equals("referred") ? life.then("refer") : life.then("step", "step", step);
        }
        return life;
    }

    private Life then(Act act) {
        var more = new ArrayList<>(acts);
        more.add(act);
        return new Life(name, more);
    }
}
