package mx.vigia.local.truth;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Separates what a letter says of each of its matters: an item begins with the paragraph that names its matter. */
record LetterItems(String person, String messageId, String subject, String text) {

    /** Returns what the letter told, fact by fact, each with the words of its item. */
    List<Delivered> told(List<DeliveredFact> facts) {
        var titles =
                facts.stream().map(fact -> Words.of(fact.title())).distinct().toList();
        if (titles.size() == 1) {
            return facts.stream().map(fact -> told(fact, subject + "\n" + text)).toList();
        }
        var paragraphs = List.of(text.split("\\R\\s*\\R"));
        var starts = titles.stream()
                .map(title -> new Start(title, indexOf(title, paragraphs)))
                .filter(start -> start.paragraph() >= 0)
                .sorted(Comparator.comparingInt(Start::paragraph))
                .toList();
        return facts.stream()
                .map(fact -> told(fact, item(fact, starts, paragraphs)))
                .toList();
    }

    /** Where a title is named first. */
    private record Start(String title, int paragraph) {}

    private Delivered told(DeliveredFact fact, String words) {
        return new Delivered(person, messageId, fact, words);
    }

    private static int indexOf(String title, List<String> paragraphs) {
        for (int i = 0; i < paragraphs.size(); i++) {
            if (Words.of(paragraphs.get(i)).contains(title)) {
                return i;
            }
        }
        return -1;
    }

    private static String item(DeliveredFact fact, List<Start> starts, List<String> paragraphs) {
        var title = Words.of(fact.title());
        var words = new ArrayList<String>();
        for (int i = 0; i < starts.size(); i++) {
            var end = i + 1 < starts.size() ? starts.get(i + 1).paragraph() : paragraphs.size();
            if (starts.get(i).title().equals(title)) {
                words.addAll(paragraphs.subList(
                        starts.get(i).paragraph(), Math.max(starts.get(i).paragraph() + 1, end)));
            }
        }
        return String.join("\n\n", words);
    }
}
