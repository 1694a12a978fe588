package mx.vigia.scraper.sites.mx_diputados;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import mx.vigia.scraper.reading.StatedFields.Proponent;

/** Names of one role, "A, B y C, PRD", and the groups named after them. */
record People(List<String> names, List<String> groups) {
    private static final Pattern COMMA = Pattern.compile(",\\s*(?:así como )?(?=\\p{Lu})");

    static People named(String words, boolean several) {
        var groups = Group.findAllAtEnd(words);
        var bare = Group.stripFrom(words)
                .replaceFirst("(?U),? (?:todos )?integrantes? de(?:l| la| los).*$", "")
                .replaceFirst("[,;.\\s]+$", "");
        return new People(several ? split(bare) : List.of(bare.replaceAll(",(?= del? )", "")), groups);
    }

    /** Returns each person with their group: one for all, or one each if the source names as many. */
    List<Proponent> of(String role) {
        return IntStream.range(0, names.size())
                .mapToObj(i -> new Proponent(names.get(i), group(i), role))
                .toList();
    }

    private String group(int i) {
        return groups.size() == names.size() ? groups.get(i) : String.join(", ", groups);
    }

    private static List<String> split(String words) {
        var names = new ArrayList<String>();
        COMMA.splitAsStream(words)
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .forEach(names::add);
        if (names.isEmpty()) {
            return List.of(words);
        }
        var last = names.removeLast().replaceFirst("^[ye] (?=\\p{Lu})", "");
        var cut = lastConjunctionIndex(last);
        if (cut < 0) {
            names.add(last);
        } else {
            names.add(last.substring(0, cut).replaceFirst(",$", ""));
            names.add(last.substring(cut + 3));
        }
        return names;
    }

    /**
     * Returns the last "y" between two people; after the "y" of a surname such as "Jacques y Medina" there is only one
     * word.
     */
    private static int lastConjunctionIndex(String words) {
        for (var at = words.lastIndexOf(" y "); at > 0; at = words.lastIndexOf(" y ", at - 1)) {
            if (words.substring(at + 3).contains(" ") && words.substring(0, at).contains(" ")) {
                return at;
            }
        }
        return words.lastIndexOf(" e ");
    }
}
