package mx.vigia.local.pretend.faults;

import mx.vigia.local.pretend.http.HttpRequest;
import mx.vigia.local.pretend.http.Reply;
import mx.vigia.local.pretend.pdf.BrokenPdfs;
import mx.vigia.local.pretend.pdf.PdfPages;

/** Every PDF is one that cannot be read as it should; what is no PDF stays as it is. */
public record BrokenPdf(How how) implements Fault {
    /** What is wrong with it. */
    public enum How {
        /** A password is asked for. */
        LOCKED,
        /** It begins as a PDF and is none. */
        BROKEN,
        /** Pictures of pages, and no letter. */
        SCAN,
        /** Five thousand pages. */
        LONG,
        /** A small page that unpacks to a great deal of nothing. */
        BOMB,
        /** Its pages lead back to themselves. */
        CIRCLE,
        /** A form whose XML asks for a file of whoever reads it, and for a machine beside it. */
        FORM
    }

    private static final String PDF_MEDIA_TYPE = "application/pdf";
    private static final int SCAN_PAGES = 3;
    private static final int LARGE_PAGE_COUNT = 5_000;
    private static final int UNPACKED_MEGABYTES = 200;

    public BrokenPdf {
        how = how == null ? How.LOCKED : how;
    }

    @Override
    public Reply instead(Reply reply, HttpRequest asked) {
        return reply.status() == 200 && reply.contentType().startsWith(PDF_MEDIA_TYPE)
                ? Reply.bytes(PDF_MEDIA_TYPE, spoilt())
                : reply;
    }

    private byte[] spoilt() {
        return switch (how) {
            case LOCKED -> BrokenPdfs.withPassword();
            case BROKEN -> BrokenPdfs.broken();
            case SCAN -> PdfPages.scannedPages(SCAN_PAGES, 1);
            case LONG -> BrokenPdfs.ofPages(LARGE_PAGE_COUNT);
            case BOMB -> BrokenPdfs.unpackingTo(UNPACKED_MEGABYTES);
            case CIRCLE -> BrokenPdfs.withCircularPageTree();
            case FORM -> BrokenPdfs.form();
        };
    }
}
