package mx.vigia.platform.web;

import java.util.List;
import java.util.stream.Collectors;

/** The proxy's own error responses: a problem (RFC 9457) for programs, a page for people, each in both languages. */
public enum ProxyErrorMessages {
    NOT_FOUND(
            404,
            "Not Found",
            List.of(404),
            "No hay nada en esta dirección. Revísela o empiece por la búsqueda. · There is nothing at this address. Check it or begin with the search."),
    TOO_LARGE(
            413,
            "Content Too Large",
            List.of(413),
            "Es demasiado de una vez: un texto capturado puede medir 16 MB, una página que se prueba 8 MB, un formulario 1 MB. Envíe menos, o una parte. · Too much at once: an entered text may be 16 MB, a page to be tried 8 MB, a form 1 MB. Send less, or a part."),
    AWAY(
            503,
            "Service Unavailable",
            List.of(502, 503, 504),
            "Esta parte de Vigía no responde ahora. Suele volver en unos segundos. · This part of Vigía does not answer now. It is usually back within seconds.");

    private final int status;
    private final String title;
    private final List<Integer> stated;
    private final String words;

    ProxyErrorMessages(int status, String title, List<Integer> stated, String words) {
        this.status = status;
        this.title = title;
        this.stated = stated;
        this.words = words;
    }

    public static String asCaddy() {
        return List.of(values()).stream().map(ProxyErrorMessages::written).collect(Collectors.joining());
    }

    private String written() {
        return """
                \t\t@program-%1$d {
                \t\t\texpression `{http.error.status_code} in %2$s`
                \t\t\tpath /api/*
                \t\t}
                \t\thandle @program-%1$d {
                \t\t\theader Content-Type application/problem+json
                %3$s\t\t\trespond `{"type":"about:blank","title":"%4$s","status":%1$d,"detail":"%5$s"}` %1$d
                \t\t}
                \t\t@person-%1$d expression `{http.error.status_code} in %2$s`
                \t\thandle @person-%1$d {
                \t\t\theader Content-Type "text/plain; charset=utf-8"
                %3$s\t\t\trespond "%5$s" %1$d
                \t\t}
                """.formatted(status, stated, status == 503 ? "\t\t\theader Retry-After 5\n" : "", title, words);
    }
}
