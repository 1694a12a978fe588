package mx.vigia.scraper.sites.mx_diputados;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import mx.vigia.scraper.reading.UrlQuery;

/** A vote identified by the address of its table, the one form in which every page of the Gaceta names it. */
record VoteKey(int legislature, String table) {
    private static final Pattern TABLE = Pattern.compile("/Gaceta/Votaciones/(\\d{2})/(tabla[\\w-]+)\\.php3");
    private static final Pattern FORM = Pattern.compile("/voto(\\d{2})/(ordi|extra)(\\d)(\\d)/lan\\w+\\.php3");

    /** Returns the vote whose table has this address. */
    static Optional<VoteKey> ofTable(URI address) {
        var m = TABLE.matcher(address.getPath() == null ? "" : address.getPath());
        return m.matches() ? Optional.of(new VoteKey(Integer.parseInt(m.group(1)), m.group(2))) : Optional.empty();
    }

    /**
     * Returns the vote requested by a table's form: the period is in the path, the running number in {@code evento}.
     */
    static Optional<VoteKey> ofForm(URI address) {
        var form = FORM.matcher(address.getPath() == null ? "" : address.getPath());
        var event = UrlQuery.of(address).number("evento", 0);
        if (!form.matches() || event == 0) {
            return Optional.empty();
        }
        var period = form.group(2).equals("ordi") ? "or" : "ex";
        var table = "tabla%s%s%s-%d".formatted(form.group(3), period, form.group(4), event);
        return Optional.of(new VoteKey(Integer.parseInt(form.group(1)), table));
    }

    /** Returns the address of the table, on the host of this address. */
    URI address(URI site) {
        return site.resolve("/Gaceta/Votaciones/%d/%s.php3".formatted(legislature, table));
    }

    List<String> keys() {
        return List.of("vote/%d/%s".formatted(legislature, table));
    }
}
