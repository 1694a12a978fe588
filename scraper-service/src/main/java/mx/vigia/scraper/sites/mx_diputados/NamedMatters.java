package mx.vigia.scraper.sites.mx_diputados;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mx.vigia.scraper.reading.BillMention;
import mx.vigia.scraper.reading.LinkedText;

/** Finds the matters named in words: by a link, by a number of the Gaceta, of a file, or by the title of a decree. */
final class NamedMatters {
    private static final String DASH = "[-\\u2010-\\u2013]";

    /** The number with all its parts; one with an unknown continuation is none, so no part of it is taken for it. */
    private static final Pattern CITED = Pattern.compile("(?iU)Gaceta Parlamentaria,? n[úu]m(?:ero|\\.) (\\d{3,5}+(?:"
            + DASH + "++\\w++)*+)" + "(?!\\w|/\\w|(?:\\s?" + DASH + "|" + DASH + "\\s)(?-i:[IVXLC]{1,8}|\\d{1,4})\\b)");

    private static final Pattern FILE =
            Pattern.compile("(?iU)\\bexpedientes? (?:n[úu]m(?:ero|\\.) |no\\. )?(\\d{2,6}+)(?![\\w]|[-/]\\w)");
    private static final Pattern DECREE =
            Pattern.compile("(?iU)\\b(?:dict[aá]men(?:es)?|iniciativas?|minutas?|proyectos? de decreto|proyecto de"
                    + " dictamen|proposici[oó]n(?:es)?|puntos? de acuerdo|opini[oó]n)\\b[^.;]*?\\b(?<title>(?:por"
                    + " (?:el|la) que )?(?:se )?(?:que )?(?:se"
                    + " )?(?:reforman?|adicionan?|derogan?|expiden?|abrogan?|declaran?|exhortan?|crean?|instituyen?)\\b(?:(?!;|(?<!\\d[oa])\\.(?:\\s|$)|\\s*\\(|,?"
                    + " (?:y|e|así como) (?:(?:al?|del?|el|la|los|las) )*(?:dict[aá]men|iniciativa|minuta|proyecto|proposici[oó]n)|,?"
                    + " (?:presentad[ao]|suscrit[ao]|a cargo|del diputado|de la diputada|publicad[ao])\\b).)+)");

    private static final int MAX_MENTIONS = 50;

    private NamedMatters() {}

    /** Returns how these words name matters, each by its own link, number and title. */
    static List<BillMention> in(LinkedText words, int legislature) {
        var titles = DECREE.matcher(words.text()).results().toList();
        var matters = Stream.concat(Stream.of(new Matter("")), titles.stream().map(Matter::of))
                .toList();
        var cited = CITED.matcher(words.text()).results().toList();
        for (var link : words.links()) {
            var citation = cited.stream()
                    .filter(each -> link.overlaps(each.start(), each.end()))
                    .findFirst()
                    .map(NamedMatters::reference);
            matters.get(owner(titles, link.start(), link.end())).link(link.address(), citation.orElse(""), legislature);
        }
        cited.stream()
                .filter(each -> words.links().stream().noneMatch(link -> link.overlaps(each.start(), each.end())))
                .forEach(each ->
                        matters.get(owner(titles, each.start(), each.end())).cite(reference(each)));
        var files = FILE.matcher(words.text()).results().map(m -> BillMention.ofReference("Expediente " + m.group(1)));
        return Stream.concat(matters.stream().flatMap(Matter::mentions), files)
                .distinct()
                .limit(MAX_MENTIONS)
                .toList();
    }

    /**
     * Returns whose words a link or a number is, counted from 1: of the only title; of the title it is part of; of the
     * one it follows. One that covers or precedes several titles belongs to none of them, which is 0.
     */
    private static int owner(List<MatchResult> titles, int from, int until) {
        var covering = IntStream.range(0, titles.size())
                .filter(i ->
                        titles.get(i).start() < until && from < titles.get(i).end())
                .toArray();
        if (titles.size() == 1 || covering.length == 1) {
            return titles.size() == 1 ? 1 : covering[0] + 1;
        }
        return covering.length > 1
                ? 0
                : (int) titles.stream().filter(title -> title.start() <= from).count();
    }

    private static String reference(MatchResult cited) {
        return "Gaceta Parlamentaria, número " + cited.group(1).replaceAll(DASH + "+", "-");
    }

    /** A matter and what is printed of it; one without title has what belongs to none. */
    private record Matter(String title, List<BillMention> links, List<BillMention> citations) {
        Matter(String title) {
            this(title, new ArrayList<>(), new ArrayList<>());
        }

        static Matter of(MatchResult decree) {
            return new Matter(decree.group("title").strip().replaceFirst("[\\s,]+$", ""));
        }

        void link(URI address, String citation, int legislature) {
            var key = Keys.anchorKey(legislature, address).orElse("");
            links.add(new BillMention(key, address.toString(), citation, title));
        }

        void cite(String citation) {
            citations.add(new BillMention("", "", citation, title));
        }

        /** Returns its links; its citations too, unless a link leads to the very place of the matter. */
        Stream<BillMention> mentions() {
            var isPlaced = !title.isEmpty()
                    && links.stream().anyMatch(mention -> !mention.key().isEmpty());
            var named = Stream.concat(links.stream(), isPlaced ? Stream.empty() : citations.stream());
            return links.isEmpty() && citations.isEmpty() && !title.isEmpty()
                    ? Stream.of(BillMention.ofTitle(title))
                    : named;
        }
    }
}
