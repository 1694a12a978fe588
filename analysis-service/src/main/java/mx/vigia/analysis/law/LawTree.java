package mx.vigia.analysis.law;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The known names as a tree of their significant words; small words and commas never distinguish two laws. */
final class LawTree {
    private final Node root = new Node();

    /** Adds one wording of a law's official name; a shared one may also be the name of a federal entity's law. */
    void add(String wording, String official, boolean shared) {
        Node node = root;
        LegalTokenizer words = LegalTokenizer.of(wording);
        for (int i = 0; i < words.size(); i++) {
            if (!isSkipped(words.at(i))) {
                node = node.children.computeIfAbsent(words.at(i).folded(), word -> new Node());
            }
        }
        node.official = official;
        node.shared = shared;
    }

    /** Returns the words that distinguish a name from others. */
    static String significantWords(String name) {
        LegalTokenizer words = LegalTokenizer.of(name);
        return IntStream.range(0, words.size())
                .mapToObj(words::at)
                .filter(word -> !isSkipped(word))
                .map(LegalToken::folded)
                .collect(Collectors.joining(" "));
    }

    /** Returns the longest known name from this token on. */
    Optional<FoundLaw> longest(LegalTokenizer text, int from) {
        Optional<FoundLaw> exact = walk(root, text, from).longest();
        Optional<FoundLaw> misspelt = findWithTypos(root, text, from, 1);
        boolean longer = misspelt.isPresent()
                && misspelt.get().after() > exact.map(FoundLaw::after).orElse(0);
        return longer ? misspelt : exact;
    }

    /** Returns a whole name spelt here with at most this many typing errors. */
    private static Optional<FoundLaw> findWithTypos(Node node, LegalTokenizer text, int from, int slips) {
        int at = from;
        while (isSkipped(text.at(at)) && node.official == null) {
            at++;
        }
        int next = at + 1;
        String word = text.at(at).folded();
        Optional<FoundLaw> further = node.children.entrySet().stream()
                .filter(child ->
                        child.getKey().equals(word) || slips > 0 && SpellingTolerance.isTypo(child.getKey(), word))
                .flatMap(child ->
                        findWithTypos(
                                child.getValue(), text, next, child.getKey().equals(word) ? slips : slips - 1)
                                .stream())
                .max(Comparator.comparingInt(FoundLaw::after));
        return further.or(() -> Optional.ofNullable(node.official).map(name -> new FoundLaw(name, node.shared, from)));
    }

    /**
     * Returns the longest known name whose head word ("Ley") is given separately: "las leyes del Seguro Social y
     * Agraria".
     */
    Optional<FoundLaw> longest(String head, LegalTokenizer text, int from) {
        Node node = root;
        LegalTokenizer words = LegalTokenizer.of(head);
        for (int i = 0; i < words.size() && node != null; i++) {
            node = node.children.get(words.at(i).folded());
        }
        return Optional.ofNullable(node)
                .flatMap(begun -> walk(begun, text, from).longest());
    }

    /**
     * Returns the known names that begin as the text ends, where its last word may be cut; empty if it does not end in
     * a name.
     */
    List<String> completions(LegalTokenizer text, int from) {
        Walk walk = walk(root, text, from);
        boolean cutInside = walk.next == text.size() - 1 && text.at(walk.next).kind() == LegalToken.Kind.WORD;
        if (walk.depth == 0 || !cutInside && walk.next < text.size()) {
            return List.of();
        }
        List<String> names = new ArrayList<>();
        splitWord(walk, text).forEach(node -> node.collect(names));
        return names.stream().distinct().toList();
    }

    private static List<Node> splitWord(Walk walk, LegalTokenizer text) {
        if (walk.next == text.size()) {
            return List.of(walk.node);
        }
        String part = text.at(walk.next).folded();
        List<Node> fitting = walk.node.children.entrySet().stream()
                .filter(child -> child.getKey().startsWith(part))
                .map(Map.Entry::getValue)
                .toList();
        return fitting.isEmpty() && LowercaseWords.isStartOfWord(part) ? List.of(walk.node) : fitting;
    }

    private static Walk walk(Node start, LegalTokenizer text, int from) {
        Walk walk = new Walk(start, from);
        for (int i = from; i < text.size(); i++) {
            Node child = walk.node.children.get(text.at(i).folded());
            if (child != null && !isSkipped(text.at(i))) {
                walk.step(child, i + 1);
            } else if (!isSkipped(text.at(i)) || walk.node == start) {
                return walk;
            }
            walk.next = i + 1;
        }
        return walk;
    }

    static boolean isSkipped(LegalToken lexeme) {
        return lexeme.isMark(",") || lexeme.kind() == LegalToken.Kind.WORD && LowercaseWords.word(lexeme.folded());
    }

    /** A known law's official name, whether entities have laws of that name, and the index after its words. */
    record FoundLaw(String official, boolean shared, int after) {}

    private static final class Node {
        private final Map<String, Node> children = new HashMap<>();
        private String official;
        private boolean shared;

        private void collect(List<String> names) {
            Stream.ofNullable(official).forEach(names::add);
            children.values().forEach(child -> child.collect(names));
        }
    }

    private static final class Walk {
        private Node node;
        private int next;
        private int depth;
        private String official;
        private boolean shared;
        private int after;

        private Walk(Node node, int next) {
            this.node = node;
            this.next = next;
        }

        private void step(Node child, int then) {
            node = child;
            depth++;
            if (child.official != null) {
                official = child.official;
                shared = child.shared;
                after = then;
            }
        }

        private Optional<FoundLaw> longest() {
            return Optional.ofNullable(official).map(name -> new FoundLaw(name, shared, after));
        }
    }
}
