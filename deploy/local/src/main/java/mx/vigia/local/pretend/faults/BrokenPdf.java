package mx.vigia.local.pretend.faults;

import mx.vigia.local.pretend.http.HttpRequest;
import mx.vigia.local.pretend.http.Reply;
import mx.vigia.local.pretend.pdf.BrokenPdfs;
import mx.vigia.local.pretend.pdf.PdfPages;

/** Every PDF is defective; other files stay as they are. */
public record BrokenPdf(How how) implements Fault {
    /** What is wrong with it. */
    public enum How {
        /** It requires a password. */
        LOCKED,
        /** It begins as a PDF and is none. */
        BROKEN,
        /** It has images of pages and no text. */
        SCAN,
        /** It has five thousand pages. */
        LONG,
        /** It is a small page that decompresses to a great deal of nothing. */
        BOMB,
        /** Its page tree is circular. */
        CIRCLE,
        /** It has a form whose XML refers to a file of the reading program's machine, and to a machine beside it. */
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
    public Reply alter(Reply reply, HttpRequest request) {
        return reply.status() == 200 && reply.contentType().startsWith(PDF_MEDIA_TYPE)
                ? Reply.bytes(PDF_MEDIA_TYPE, brokenBytes())
                : reply;
    }

    private byte[] brokenBytes() {
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
