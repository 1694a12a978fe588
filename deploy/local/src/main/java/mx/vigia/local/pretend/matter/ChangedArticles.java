package mx.vigia.local.pretend.matter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import mx.vigia.local.pretend.chamber.Bill;
import mx.vigia.local.pretend.chamber.BillTextGenerator;
import mx.vigia.local.pretend.chamber.BillTextGenerator.Paragraph;
import mx.vigia.local.pretend.chamber.Script;
import mx.vigia.local.pretend.chamber.TextStages;
import mx.vigia.local.pretend.chamber.Theme;

/** The articles in which the report on a bill differs from the bill, found by comparing the two texts word by word. */
record ChangedArticles(Script script) {
    private static final Pattern ARTICLE_PATTERN =
            Pattern.compile("(?s)^Artículo (\\d+(?: (?:Bis|Ter|Quáter|Quinquies|[A-Z]))?(?: \\d+)?)\\. (.*)");
    private static final Pattern LAW_PATTERN = Pattern.compile(
            "(?s)^Artículo \\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+)?\\. Se reforman y adicionan diversas disposiciones de (?:la |el |del )?(.*?), para quedar como sigue:");

    /** An article by its law and number. */
    private record Place(String law, String number) {}

    List<TrueArticle> of(Bill bill) {
        var prose = new BillTextGenerator(script);
        var before = articles(prose.generateText(bill).stream()
                .map(Paragraph::words)
                .dropWhile(words -> !words.equals("Decreto"))
                .toList());
        var after = articles(new TextStages(prose).decreeText(bill));
        var changed = new ArrayList<TrueArticle>();
        after.forEach((place, words) -> {
            var known = before.get(place);
            if (!words.equals(known)) { // an added article says nothing of the subject
                changed.add(new TrueArticle(
                        place.number(), place.law(), known == null ? List.of() : topicsOf(bill, place.law())));
            }
        });
        return List.copyOf(changed);
    }

    private static Map<Place, String> articles(List<String> text) {
        var articles = new LinkedHashMap<Place, String>();
        var law = "";
        for (var words : text) {
            var instruction = LAW_PATTERN.matcher(words);
            var article = ARTICLE_PATTERN.matcher(words);
            if (instruction.find()) {
                law = instruction.group(1);
            } else if (article.matches()) {
                articles.put(new Place(law, article.group(1)), article.group(2));
            }
        }
        return articles;
    }

    /** Returns the topics of the theme by which a package of laws changes this one. */
    private List<String> topicsOf(Bill bill, String law) {
        return law.isEmpty()
                ? List.of()
                : bill.draft().themes().stream()
                        .map(script::theme)
                        .filter(theme -> isAmongLaws(theme, law))
                        .findFirst()
                        .map(Theme::topics)
                        .orElse(List.of());
    }

    private static boolean isAmongLaws(Theme theme, String law) {
        return theme.laws().stream()
                .anyMatch(own -> own.replaceFirst("^(?:la|el) ", "").equals(law));
    }
}
