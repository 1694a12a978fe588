package mx.vigia.bench.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import mx.vigia.bench.driver.Figures;

/** How far the laws read from titles agree with those people found in them; articles count per law and relation. */
public record LawAgreement(List<LabelledTitle> titles) {
    private static final int SAMPLES = 1_000;
    private static final long SEED = 26;

    public LawAgreement {
        titles = List.copyOf(titles);
    }

    /**
     * @param requested rows of id, title and a JSON list of laws
     * @param found rows of id and such a list, as we wrote it
     */
    public static LawAgreement compare(List<String> requested, List<String> found) {
        return new LawAgreement(LabelledTitle.pair(requested, found));
    }

    public void report(Figures figures) {
        laws().report(figures, "law", "(bill, law)");
        articles().report(figures, "article", "(bill, law, relation, article)");
        figures.addNote("wrongJurisdiction", "laws of another jurisdiction than the title's", wrongJurisdictions(), "");
    }

    public double lawF1() {
        return laws().f1();
    }

    public double articleF1() {
        return articles().f1();
    }

    /** Returns the number of laws found that are of another jurisdiction than their title's laws of the same name. */
    public long wrongJurisdictions() {
        return titles.stream()
                .mapToLong(title -> title.lawsOfWrongJurisdiction().size())
                .sum();
    }

    /** Returns the middle 95 % of a figure over titles drawn again from these, as "0.912 to 0.981". */
    public String interval(ToDoubleFunction<LawAgreement> figure) {
        Random random = new Random(SEED);
        List<Double> values = new ArrayList<>();
        for (int sample = 0; sample < SAMPLES; sample++) {
            List<LabelledTitle> drawn = new ArrayList<>();
            for (int i = 0; i < titles.size(); i++) {
                drawn.add(titles.get(random.nextInt(titles.size())));
            }
            values.add(figure.applyAsDouble(new LawAgreement(drawn)));
        }
        values.sort(null);
        return values.get(SAMPLES / 40) + " to " + values.get(SAMPLES - 1 - SAMPLES / 40);
    }

    private Matches laws() {
        return titles.stream()
                .map(title -> Matches.compare(title.laws(), title.foundLaws()))
                .reduce(Matches.NONE, Matches::plus);
    }

    private Matches articles() {
        return titles.stream()
                .map(title -> Matches.compare(title.articles(), title.foundArticles()))
                .reduce(Matches.NONE, Matches::plus);
    }

    /** Counts of correct, missed and superfluous results. */
    record Matches(long right, long missed, long wrong) {
        static final Matches NONE = new Matches(0, 0, 0);

        static Matches compare(Set<String> wanted, Set<String> found) {
            var right = found.stream().filter(wanted::contains).count();
            return new Matches(right, wanted.size() - right, found.size() - right);
        }

        Matches plus(Matches other) {
            return new Matches(right + other.right, missed + other.missed, wrong + other.wrong);
        }

        double f1() {
            return ratio(2 * right, 2 * right + missed + wrong);
        }

        private void report(Figures figures, String key, String what) {
            figures.addNote(key + "Precision", "precision of " + what, ratio(right, right + wrong), "");
            figures.addNote(key + "Recall", "recall of " + what, ratio(right, right + missed), "");
            figures.addNote(key + "F1", "F1 of " + what, f1(), "");
        }

        private static double ratio(long part, long whole) {
            return whole == 0 ? 1 : Math.round(1000.0 * part / whole) / 1000.0;
        }
    }
}
