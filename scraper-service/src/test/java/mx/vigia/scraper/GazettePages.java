package mx.vigia.scraper;

import java.util.List;
import java.util.stream.Collectors;

/** Pages in the very markup of the Gaceta, with words of our own. */
public final class GazettePages {
    public static final String INDEX = "/gp_iniciativas.html";
    public static final String LIST = "/Gaceta/Iniciativas/66/gp66_a3primero.html";

    /** Where a round begins, too; it is there in every test, with no list behind it. */
    public static final String VOTES = "/gp_votaciones.html";

    private GazettePages() {}

    /** The index of votes, which leads to a list that is not there. */
    static String votes() {
        return """
                <html><head><title>Gaceta Parlamentaria, Votaciones</title></head><body>
                <ul><li><a href="/Gaceta/Votaciones/66/vot66_a3primero.html">Primer periodo ordinario del tercer año</a></li></ul>
                </body></html>
                """;
    }

    /** The index of one period list, with a link to an older one commented out. */
    public static String index() {
        return """
                <html><head><title>Gaceta Parlamentaria, Cámara de Diputados</title></head><body>
                <!-- <a href="/Gaceta/Iniciativas/65/gp65_a1primero.html">LXV</a> -->
                <ul><li><a href="%s">Primer periodo ordinario del tercer año</a> (7223-7830)</li></ul>
                </body></html>
                """.formatted(LIST);
    }

    /** A period list of these entries. */
    public static String list(String... entries) {
        return """
                <HTML><HEAD><TITLE>Gaceta Parlamentaria, Cámara de Diputados</TITLE></HEAD><BODY>
                <center><font color="#9C0000"><font size="-1">
                Iniciativas presentadas en el primer periodo ordinario del tercer año de la LXVI Legislatura
                </font></font><hr>actualizado 4/sep/2026</center>
                <HR WIDTH="100%%">
                <font color="#CC0000">Jueves 3 de septiembre de 2026</font>
                %s
                </body></html>
                """.formatted(String.join("\n", entries));
    }

    /** An entry with its number, or a placeholder, and the item of the annex it links to. */
    public static String entry(String title, String number, int item, String... lines) {
        var more = List.of(lines).stream().map(line -> "<br>" + line + "\n").collect(Collectors.joining());
        return """
                <ul><li>
                %s
                <br>Presentada por la diputada Elena Marcela Robledo Quintana, PAN.
                %s<br><a href="/Gaceta/66/2026/sep/20260903-II-1.html#Iniciativa%d">Gaceta Parlamentaria</a>, número 7121-II-1, jueves 3 de septiembre de 2026. (%s)
                </li></ul>
                """.formatted(title, more, item, number);
    }

    /** An entry that says neither its number nor where its text is. */
    public static String bare(String title) {
        return """
                <ul><li>
                %s
                <br>Presentada por la diputada Elena Marcela Robledo Quintana, PAN.
                </li></ul>
                """.formatted(title);
    }

    /** A heading that dates the entries behind it. */
    public static String day(String day) {
        return "<font color=\"#CC0000\">%s</font>".formatted(day);
    }
}
