package mx.vigia.analysis.language;

import java.util.List;
import java.util.Set;

/** The numbers by which documents are called, with the words that people put before them: <em>Gaceta 6616-I-1</em>, <em>Boletín 12345-07</em>, <em>H.R. 21</em>. */
public final class Numbering {
    private static final Set<String> LABELS = Set.of(
            "gaceta",
            "gazette",
            "parlamentaria",
            "boletin",
            "bulletin",
            "numero",
            "num",
            "no",
            "number",
            "expediente",
            "exp",
            "folio",
            "clave",
            "codigo",
            "code",
            "dof",
            "asunto",
            "proyecto");
    private static final Set<String> SERIES = Set.of(
            "hr", "s", "hres", "sres", "hjres", "sjres", "hconres", "sconres", "hb", "sb", "ab", "pl", "plp", "pec",
            "pdl", "mpv");
    private static final int MOST_LABELS = 4;
    private static final int MOST_OF_SERIES = 3;

    /** So many parts of a question name a document by this number. */
    record Read(int parts, String number) {}

    private Numbering() {}

    /** A number of a series without what people leave out or put in: {@code H.R. 21} and {@code HR 21} are {@code hr21}. */
    public static String compact(String number) {
        return Wording.fold(number).replace(".", "").replace(" ", "");
    }

    /** The number that stands at the beginning of these parts, each as it was written, after some word that says so; no parts where there is none. */
    static Read at(List<String> written) {
        var labelled = labelled(written);
        return labelled.parts() > 0 ? labelled : ofSeries(written);
    }

    private static Read labelled(List<String> written) {
        int at = 0;
        while (at < written.size() && at < MOST_LABELS && LABELS.contains(Wording.fold(written.get(at)))) {
            at++;
        }
        return at > 0 && at < written.size() && Wording.mayBeNumber(written.get(at))
                ? new Read(at + 1, Wording.fold(written.get(at)))
                : new Read(0, "");
    }

    private static Read ofSeries(List<String> written) {
        var series = new StringBuilder();
        for (int at = 0; at < Math.min(MOST_OF_SERIES, written.size()); at++) {
            if (Wording.mayBeNumber(written.get(at))) {
                return SERIES.contains(series.toString())
                        ? new Read(at + 1, compact(series + written.get(at)))
                        : new Read(0, "");
            }
            series.append(compact(written.get(at)));
        }
        return new Read(0, "");
    }
}
