package mx.vigia.analysis.topic.compiledquery;

import java.util.stream.IntStream;

/**
 * Two phrases near each other, in either order, with a maximum number of other words between them; found in one pass
 * over the positions of both.
 */
record NearCondition(PhraseCondition one, PhraseCondition other, int within) implements Condition {

    @Override
    public boolean matches(CompiledDocument document) {
        var others = other.startsIn(document);
        int before = 0;
        int after = 0;
        for (int start : one.startsIn(document)) {
            int end = start + one.length();
            while (after < others.length && others[after] < end) {
                after++;
            }
            while (before < others.length && others[before] + other.length() <= start) {
                before++;
            }
            if (after < others.length && others[after] - end <= within
                    || before > 0 && start - others[before - 1] - other.length() <= within) {
                return true;
            }
        }
        return false;
    }

    int[] needs() {
        return IntStream.concat(IntStream.of(one.needs()), IntStream.of(other.needs()))
                .toArray();
    }
}
