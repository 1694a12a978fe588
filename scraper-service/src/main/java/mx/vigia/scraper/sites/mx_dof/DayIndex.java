package mx.vigia.scraper.sites.mx_dof;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import mx.vigia.scraper.reading.FetchedPage;
import mx.vigia.scraper.reading.PageChanged;
import mx.vigia.scraper.reading.PageKind;
import mx.vigia.scraper.reading.PageReader;
import mx.vigia.scraper.reading.Reading;
import mx.vigia.scraper.reading.ReadingProblem;
import mx.vigia.scraper.reading.Reads;

/** One edition of one day: a flat table whose classes alone tell section, branch, agency and notice apart. */
@Reads(site = Dof.SITE, kind = PageKind.DAY, address = "/index_1(?:00|11|13)\\.php")
public final class DayIndex implements PageReader {
    private static final String HEAD = "td.txt_blanco, td.txt_blanco2, td.subtitle_azul";
    private static final String NOTICE = "a.enlaces[href^=/nota_detalle.php?codigo=]";
    private static final Pattern CODE = Pattern.compile("nota_detalle\\.php\\?codigo=(\\d+)");

    @Override
    public String signature() {
        return "td.txt_blanco";
    }

    @Override
    public Reading read(FetchedPage page) {
        var asked = Asked.in(page.address());
        if (saysNothingAppeared(page)) {
            return Reading.pointingTo(List.of());
        }
        var printed = asked.checkedAgainst(page);
        var notices = new ArrayList<Notice>();
        var place = Place.nowhere();
        for (var mark : page.body().atLeast(2, HEAD + ", " + NOTICE)) {
            if (mark.is(NOTICE)) {
                notices.add(new Notice(
                        code(mark.attribute("href")), mark.text(), asked.day(), asked.edition(), place, printed));
            } else {
                place = place.entering(mark.is("td.txt_blanco") ? 0 : mark.is("td.txt_blanco2") ? 1 : 2, mark.text());
            }
        }
        return Notice.reading(PageKind.DAY, notices, problems(page, notices));
    }

    /** Only where the page says so and shows no notice is a day without this edition. */
    private static boolean saysNothingAppeared(FetchedPage page) {
        return page.body()
                                .all("td.txt_blanco:contains(No hay datos para la fecha seleccionada)")
                                .size()
                        == 1
                && codes(page) == 0;
    }

    private static List<ReadingProblem> problems(FetchedPage page, List<Notice> notices) {
        var codes = codes(page);
        var read = notices.stream().map(Notice::code).distinct().count();
        if (read == 0) {
            throw new PageChanged(
                    page.address(), "at least one '%s'".formatted(NOTICE), "%d codes in other markup".formatted(codes));
        }
        return codes == read
                ? List.of()
                : List.of(new ReadingProblem(
                        page.address(), "count-differs", codes + " notices, as codes on the page", "" + read));
    }

    private static long codes(FetchedPage page) {
        return CODE.matcher(page.text())
                .results()
                .map(m -> m.group(1))
                .distinct()
                .count();
    }

    private static String code(String href) {
        return href.replaceFirst("^.*codigo=(\\d+).*$", "$1");
    }
}
