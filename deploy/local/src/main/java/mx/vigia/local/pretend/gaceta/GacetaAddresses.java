package mx.vigia.local.pretend.gaceta;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import mx.vigia.local.pretend.chamber.Bill;
import mx.vigia.local.pretend.chamber.Days;
import mx.vigia.local.pretend.chamber.Draft;
import mx.vigia.local.pretend.chamber.Kind;
import mx.vigia.local.pretend.chamber.Legislature;

/** Addresses on the gazette's site. */
public final class GacetaAddresses {
    public static final String HOST = "gaceta.diputados.gob.mx";
    static final String INITIATIVES = "/gp_iniciativas.html";
    static final String MOTIONS = "/gp_proposiciones.html";

    /** Matters older than this were presented in the previous period. */
    private static final int PERIOD_DAYS = 80;

    private GacetaAddresses() {}

    static boolean isInPreviousPeriod(Legislature now, Bill bill) {
        return bill.day().isBefore(now.founded().minusDays(PERIOD_DAYS));
    }

    static String list(boolean motions, boolean before) {
        var name = before ? "a2perma2" : "a3primero";
        return motions
                ? "/Gaceta/Proposiciones/66/gp66_P_" + name + ".html"
                : "/Gaceta/Iniciativas/66/gp66_" + name + ".html";
    }

    static String list(Legislature now, Bill bill) {
        return list(bill.kind() == Kind.MOTION, isInPreviousPeriod(now, bill));
    }

    /** Returns {@code /Gaceta/66/2026/nov/20261124} with this suffix. */
    static String issuePath(LocalDate day, String suffix) {
        return "/Gaceta/66/" + day.getYear() + "/" + Days.month(day) + "/" + Days.fileStamp(day) + suffix + ".html";
    }

    public static String part(Bill bill) {
        return isPdfOnly(bill) ? printed(bill.day(), suffixOf(bill)) : issuePath(bill.day(), suffixOf(bill));
    }

    /** Returns {@code /PDF/66/2026/nov/20261124} with this suffix. */
    static String printed(LocalDate day, String suffix) {
        return "/PDF/66/" + day.getYear() + "/" + Days.month(day) + "/" + Days.fileStamp(day) + suffix + ".pdf";
    }

    static String suffixOf(Bill bill) {
        return bill.file().substring(Days.fileStamp(bill.day()).length());
    }

    static String annexOf(Bill bill) {
        return bill.kind() == Kind.MOTION ? "-III" : bill.file().endsWith("-I") ? "-I" : "-II";
    }

    /** Returns where the bill itself is: at its anchor, or, if only printed, in a file that has none. */
    public static String place(Bill bill) {
        return isPdfOnly(bill) ? part(bill) : part(bill) + "#" + bill.anchor();
    }

    /** Returns the same address on the real site. */
    public static String official(Bill bill) {
        return "https://" + HOST + place(bill);
    }

    /** Whether its part of an annex exists only as a PDF: what one group had presented before the founding. */
    static boolean isPdfOnly(Bill bill) {
        return bill.proponent().group().equals("PRI")
                && bill.proponent().origin() == Draft.Origin.DEPUTY
                && bill.kind() == Kind.INITIATIVE
                && bill.draft().id().startsWith("opening-")
                && bill.draft().day() > 0;
    }

    /** Returns every page that shows the bill. */
    public static List<String> pages(Legislature now, Bill bill) {
        var pages = new ArrayList<String>();
        pages.add(part(bill));
        if (!annexOf(bill).equals("-I")) {
            pages.add(issuePath(bill.day(), annexOf(bill)));
        }
        pages.add(issuePath(bill.day(), ""));
        pages.add(list(now, bill));
        if (isReferralListed(bill)) {
            pages.add(issuePath(bill.day(), "-VII"));
        }
        return pages.stream().map(p -> "https://" + HOST + p).toList();
    }

    /** Whether the list of turns of its day names it: only what deputies presented. */
    static boolean isReferralListed(Bill bill) {
        return bill.has("referred") && bill.proponent().origin() == Draft.Origin.DEPUTY && bill.kind() != Kind.MINUTA;
    }
}
