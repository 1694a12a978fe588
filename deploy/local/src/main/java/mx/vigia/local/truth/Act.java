package mx.vigia.local.truth;

import java.util.Map;

/**
 * An action on the pretend world that is part of a matter's life.
 *
 * @param life the life it belongs to
 * @param action its name on the control page
 * @param with its parameters, without the ids that only the world knows
 */
record Act(String life, String action, Map<String, String> with) {
    Act {
        with = Map.copyOf(with);
    }
}
