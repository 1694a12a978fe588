package mx.vigia.scraper.sites.mx_diputados;

import java.util.regex.Pattern;

/** The title of an item, followed by its proponent: "Que reforma …, a cargo de la diputada N, del Grupo …". */
record TitleLine(String title, String bringer) {
    private static final Pattern TAIL = Pattern.compile(
            "(?i),?\\s*(?:,|;|\\s)\\s*(?:a cargo de(?:l|)|suscrit[ao]s? (?:por|a cargo de)|presentad[ao]s? por|enviad[ao]s? por|remitid[ao]s? por|recibid[ao]s? de(?:l|))\\s+(?!(?:la|los|las|el)?\\s*(?:cargo))");

    static TitleLine of(String words) {
        var last = TAIL.matcher(words).results().reduce((a, b) -> b);
        if (last.isEmpty()) {
            return new TitleLine(words, "");
        }
        var m = last.get();
        var title = words.substring(0, m.start()).strip();
        var article = m.group().strip().toLowerCase(java.util.Locale.ROOT).endsWith("del") ? "el " : "";
        return title.isEmpty()
                ? new TitleLine(words, "")
                : new TitleLine(
                        closeQuotes(title), article + words.substring(m.end()).strip());
    }

    private static String closeQuotes(String title) {
        var bare = title.replaceFirst("[,;\\s]+$", "");
        return bare.endsWith(".") ? bare : bare + ".";
    }
}
