package mx.vigia.local.pretend.chamber;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The laws in force in the script: which article holds each building block of a theme, in the wording that bills would
 * change.
 */
public record ScriptedLaws(Script script) {
    private static final Pattern SINGLE_ARTICLE_PATTERN = Pattern.compile(
            "(?:el|un) artículo (\\d+)(?:o\\.|°)?((?: (?:Bis|Ter|Quáter|Quinquies))?(?: \\d+)?)(?! y )[ ,]");
    private static final Pattern LAW_PATTERN = Pattern.compile("(?:la|el) ((?:Ley|Código|Constitución)[^,.;“”]*)");
    private static final Pattern OBLIGATION_PATTERN = Pattern.compile("(?U)\\b(\\p{L}+[aei]r)á(n?)\\b");
    private static final int FIRST_ARTICLE = 4;
    private static final int ARTICLES_PER_THEME = 20;

    /** Returns the laws that themes or drafts name, without their grammatical article. */
    public List<String> laws() {
        var ofThemes = script.themes().values().stream().flatMap(theme -> theme.laws().stream());
        var ofDrafts = drafts().filter(draft -> !draft.title().contains(" expide "))
                .flatMap(draft -> findLawIn(draft.title()).stream());
        return Stream.concat(ofThemes, ofDrafts)
                .map(law -> law.replaceFirst("^(?:la|el) ", ""))
                .distinct()
                .sorted()
                .toList();
    }

    /** Returns the laws that a bill would change: those its title names, or all those of a package. */
    public List<String> lawsOf(Bill bill) {
        if (bill.draft().isOmnibus()) {
            return new Omnibus(
                            script,
                            bill.draft().themes().stream().map(script::theme).toList())
                    .parts().stream()
                            .map(part -> part.law().replaceFirst("^(?:la|el) ", ""))
                            .distinct()
                            .toList();
        }
        var named = laws().stream().filter(bill.title()::contains).toList();
        return named.stream()
                .filter(law -> named.stream().noneMatch(longer -> !longer.equals(law) && longer.contains(law)))
                .toList();
    }

    /** Returns the articles of a law in force by number, with the script's placeholders unfilled. */
    public Map<Integer, String> articlesOf(String law) {
        var articles = new TreeMap<Integer, String>();
        for (var theme : script.themes().values()) {
            if (listsLaw(theme, law)) {
                theme.articles().forEach(words -> articles.put(place(law, theme, words), weaken(words)));
            }
        }
        drafts().filter(draft -> draft.title().startsWith("Que reforma")
                        && findLawIn(draft.title()).filter(law::equals).isPresent())
                .forEach(draft -> findArticleIn(draft.title())
                        .filter(number -> number.matches("\\d+"))
                        .map(Integer::valueOf)
                        .ifPresent(number -> articles.putIfAbsent(
                                number,
                                weaken(pickArticle(script.theme(draft.themes().getFirst()), number.toString())))));
        return articles;
    }

    /** Returns the article of a law that holds a building block of a theme. */
    int place(String law, Theme theme, String words) {
        var before = script.themes().values().stream()
                .takeWhile(other -> !other.id().equals(theme.id()))
                .filter(other -> listsLaw(other, law))
                .count();
        return FIRST_ARTICLE
                + ARTICLES_PER_THEME * (int) before
                + 2 * theme.articles().indexOf(words);
    }

    /** Returns this many building blocks of a theme, starting with the one in the article of this number. */
    static List<String> from(Theme theme, String number, int count) {
        var all = new ArrayList<>(theme.articles());
        Collections.rotate(all, -theme.articles().indexOf(pickArticle(theme, number)));
        return all.subList(0, Math.min(count, all.size()));
    }

    private static String pickArticle(Theme theme, String number) {
        var plain = Integer.parseInt(number.replaceFirst("\\D.*$", ""));
        return theme.articles().get(plain % theme.articles().size());
    }

    /** Returns the number of the only article that a title names. */
    static Optional<String> findArticleIn(String title) {
        var named = SINGLE_ARTICLE_PATTERN.matcher(title);
        return named.find() ? Optional.of(named.group(1) + named.group(2)) : Optional.empty();
    }

    /** Returns the law that a title names, without its grammatical article. */
    static Optional<String> findLawIn(String title) {
        var named = LAW_PATTERN.matcher(title);
        return named.find() ? Optional.of(named.group(1).strip()) : Optional.empty();
    }

    private static boolean listsLaw(Theme theme, String law) {
        return theme.laws().stream()
                .anyMatch(own -> own.replaceFirst("^(?:la|el) ", "").equals(law));
    }

    private Stream<Draft> drafts() {
        return Stream.concat(script.opening().stream(), script.reserve().stream());
    }

    /** Returns the wording before a bill makes it a duty: what is permitted. */
    private static String weaken(String words) {
        return OBLIGATION_PATTERN.matcher(words).replaceFirst("podrá$2 $1");
    }
}
