package mx.vigia.local.pretend.gaceta;

/** An unannounced redesign of the site: the same words in another markup. */
final class Redesign {
    private Redesign() {}

    static PrintedPage of(PrintedPage printedPage) {
        var html = printedPage
                .html()
                .replace("<ul><li>", "<section class=\"asunto\"><h4>")
                .replace("</li></ul>", "</h4></section>")
                .replace("<font color=\"#CC0000\">", "<h3 class=\"sesion\">")
                .replace("class=\"Versales\"", "class=\"asunto-titulo\"")
                .replace("class=\"Indice\"", "class=\"asunto-indice\"")
                .replace("id=\"Anexos\"", "id=\"documentos\"")
                .replace("id=\"Indice\"", "id=\"sumario\"")
                .replace("<b>Turno:</b>", "<em>Se turnó a</em>")
                .replace("<p><b>", "<p><span class=\"folio\">")
                .replace("Gaceta Parlamentaria</a>, número", "Ver documento</a>, ejemplar");
        return new PrintedPage(html, printedPage.touched());
    }
}
