package mx.vigia.local.pretend.chamber;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;

/** Generates the full text of a bill from its themes' building blocks; the same for the same bill and edition. */
public record BillTextGenerator(Script script) {
    /** One paragraph and its layout on the page. */
    public record Paragraph(Look look, String words) {}

    /** The layouts of paragraphs in the gazette. */
    public enum Look {
        PLAIN,
        CENTRED,
        SIGNATURE
    }

    private static final Pattern SLOT_PATTERN = Pattern.compile("\\{(?:(estado)|(ley)|(lugar)|(\\d+)-(\\d+))}");

    public List<Paragraph> generateText(Bill bill) {
        var random = new Random(bill.order() * 7919L + 17);
        var themes = bill.draft().themes().stream().map(script::theme).toList();
        var size = bill.draft().size();
        var law = lawOf(bill, themes, random);
        var text = new ArrayList<Paragraph>();
        text.add(plainParagraph(openingFormula(bill), law, random));
        text.add(centeredParagraph(bill.kind() == Kind.MOTION ? "Consideraciones" : "Exposición de motivos"));
        var reasons = themes.stream()
                .flatMap(t -> pickInOrder(t.reasons(), size.reasons, random).stream())
                .toList();
        var considerations = pickInOrder(script.phrases().considerations(), size.considerations, random);
        interleave(reasons, considerations).forEach(p -> text.add(plainParagraph(p, law, random)));
        if (bill.kind() == Kind.MOTION) {
            text.add(centeredParagraph("Punto de acuerdo"));
            text.add(plainParagraph("Único. " + requestFormula(bill), law, random));
        } else {
            articles(bill, themes, size, law, random, text);
        }
        text.add(plainParagraph("Palacio Legislativo de San Lázaro, a " + Days.inProse(bill.day()) + ".", law, random));
        if (bill.proponent().person()) {
            text.add(new Paragraph(Look.SIGNATURE, signature(bill.proponent())));
        }
        return List.copyOf(text);
    }

    /** Returns a short text about a theme that is no bill of this chamber; the same for the same seed. */
    public List<String> about(Theme theme, long seed) {
        var random = new Random(seed);
        var law = InventedNames.any(theme.laws(), random);
        var stated = new ArrayList<>(pickInOrder(theme.reasons(), 3, random));
        pickInOrder(theme.articles(), 2, random).forEach(article -> stated.add("Artículo. " + article));
        return stated.stream()
                .map(words -> plainParagraph(words, law, random).words())
                .toList();
    }

    /** Returns a text of the script about a law with its placeholders filled; the same for the same seed. */
    public String fillSlots(String words, String law, long seed) {
        return plainParagraph(words, law, new Random(seed)).words();
    }

    private void articles(
            Bill bill, List<Theme> themes, Draft.Size size, String law, Random random, List<Paragraph> text) {
        text.add(centeredParagraph("Decreto"));
        if (size == Draft.Size.OMNIBUS) {
            new Omnibus(script, themes)
                    .parts()
                    .forEach(part ->
                            part.paragraphs().forEach(words -> text.add(plainParagraph(words, part.law(), random))));
        } else {
            singleDecree(bill, themes, size, law, random, text);
        }
        text.add(centeredParagraph("Transitorios"));
        var ordinals = List.of("Primero. ", "Segundo. ", "Tercero. ");
        var transitory = pickInOrder(script.phrases().transitory(), size.articles > 2 ? 3 : 2, random);
        for (int i = 0; i < transitory.size(); i++) {
            text.add(plainParagraph(ordinals.get(i) + transitory.get(i), law, random));
        }
    }

    private void singleDecree(
            Bill bill, List<Theme> themes, Draft.Size size, String law, Random random, List<Paragraph> text) {
        text.add(plainParagraph(
                "Artículo Único. " + sentence(bill.title()).replaceFirst("\\.$", "") + ", para quedar como sigue:",
                law,
                random));
        var scriptedLaws = new ScriptedLaws(script);
        var named = ScriptedLaws.findArticleIn(bill.title());
        var number = 0;
        for (var theme : themes) {
            var chosen = named.map(one -> ScriptedLaws.from(theme, one, size.articles))
                    .orElseGet(() -> pickInOrder(theme.articles(), size.articles, random));
            for (var article : chosen) {
                number = bill.title().contains(" expide ")
                        ? number + 1
                        : Math.max(number + 1, scriptedLaws.place(law.replaceFirst("^(?:la|el) ", ""), theme, article));
                var first = article.equals(chosen.getFirst());
                var head =
                        named.map(one -> first ? "Artículo " + one + ". " : "").orElse("Artículo " + number + ". ");
                text.add(plainParagraph(head + article, law, random));
            }
        }
        if (bill.edition() > 0) {
            var corrections = script.phrases().corrections();
            var correction = corrections.get((bill.edition() - 1) % corrections.size());
            text.add(plainParagraph(
                    "Artículo " + named.map(one -> one + " A").orElse("" + (number + 1)) + ". " + correction,
                    law,
                    random));
        }
    }

    private String openingFormula(Bill bill) {
        var proponent = bill.proponent();
        var openings = script.phrases().openings();
        return switch (proponent.origin()) {
            case EXECUTIVE -> openings.get(1);
            case STATE -> openings.get(2).replace("{congreso}", proponent.name());
            case DEPUTY, SENATOR ->
                openings.get(bill.kind() == Kind.MOTION ? 3 : bill.kind() == Kind.MINUTA ? 4 : 0)
                        .replace(
                                "{quien}",
                                (proponent.woman() ? "La que suscribe, " : "El que suscribe, ") + proponent.office()
                                        + " " + proponent.name())
                        .replace("{grupo}", proponent.ofTheGroup());
        };
    }

    private String requestFormula(Bill bill) {
        var correction = bill.edition() == 0
                ? ""
                : " "
                        + script.phrases()
                                .corrections()
                                .get((bill.edition() - 1)
                                        % script.phrases().corrections().size());
        return "La Cámara de Diputados del honorable Congreso de la Unión resuelve "
                + bill.title().replaceFirst("^Con punto de acuerdo, por el que se ", "lo siguiente: ") + correction;
    }

    private static String signature(Proponent proponent) {
        var office = proponent.office();
        return office.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + office.substring(1) + " " + proponent.name()
                + " (rúbrica)";
    }

    private static String sentence(String title) {
        return title.replaceFirst("^Que (\\p{L}+)", "Se $1")
                .replaceFirst("^Minuta con proyecto de decreto, por el que s", "S");
    }

    private static String lawOf(Bill bill, List<Theme> themes, Random random) {
        var named = Pattern.compile("(?:la|el) (?:Ley|Código)[^,.;“”]*").matcher(bill.title());
        return named.find()
                ? named.group()
                : InventedNames.any(themes.getFirst().laws(), random);
    }

    /** Picks this many of them in their written order, since a text argues in a certain order. */
    private static List<String> pickInOrder(List<String> from, int count, Random random) {
        var places = new ArrayList<Integer>();
        for (int i = 0; i < from.size(); i++) {
            places.add(i);
        }
        Collections.shuffle(places, random);
        return places.stream().limit(count).sorted().map(from::get).toList();
    }

    private static List<String> interleave(List<String> reasons, List<String> considerations) {
        var all = new ArrayList<>(reasons);
        for (int i = 0; i < considerations.size(); i++) {
            all.add(Math.min(all.size(), 2 * i + 2), considerations.get(i));
        }
        return all;
    }

    private Paragraph plainParagraph(String words, String law, Random random) {
        var filled = SLOT_PATTERN.matcher(words).replaceAll(slot -> {
            if (slot.group(1) != null) {
                return InventedNames.any(script.cast().states(), random);
            }
            if (slot.group(2) != null) {
                return java.util.regex.Matcher.quoteReplacement(law);
            }
            if (slot.group(3) != null) {
                return InventedNames.any(script.phrases().places(), random);
            }
            var least = Integer.parseInt(slot.group(4));
            return Integer.toString(least + random.nextInt(Integer.parseInt(slot.group(5)) - least + 1));
        });
        return new Paragraph(Look.PLAIN, Contractions.of(filled));
    }

    private static Paragraph centeredParagraph(String words) {
        return new Paragraph(Look.CENTRED, words);
    }
}
