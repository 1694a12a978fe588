package mx.vigia.scraper.capture;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Base64;
import mx.vigia.platform.text.OrEmpty;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** The fields of the forms as submitted. */
public class CaptureFormData {
    @RestForm
    String address;

    @RestForm
    String other;

    @RestForm
    String page;

    @RestForm
    FileUpload file;

    @RestForm
    String content;

    @RestForm
    String confirmed;

    @RestForm
    String act;

    boolean wantsToPublish() {
        return "publish".equals(act);
    }

    /** Returns the answer to the question that was asked; empty if the person gave none. */
    String answer() {
        return OrEmpty.text(confirmed);
    }

    /** Returns the typed address, else the chosen one. */
    String address() {
        var typed = OrEmpty.text(other).strip();
        return typed.isEmpty() ? OrEmpty.text(address).strip() : typed;
    }

    /** Returns the page as previewed, else as uploaded, else as pasted; empty if there is none. */
    byte[] bytes() throws IOException {
        if (wantsToPublish()) {
            return previewed();
        }
        return file == null || file.size() == 0
                ? OrEmpty.text(page).strip().getBytes(StandardCharsets.UTF_8)
                : Files.readAllBytes(file.uploadedFile());
    }

    /** The form holds the previewed page as it was, so that nothing of it is kept before it is confirmed. */
    private byte[] previewed() {
        try {
            return Base64.getDecoder().decode(OrEmpty.text(content));
        } catch (IllegalArgumentException notEncoded) {
            return new byte[0];
        }
    }
}
