package mx.vigia.scraper.declared;

import java.io.IOException;
import java.nio.file.Files;
import mx.vigia.platform.text.OrEmpty;
import mx.vigia.scraper.fetching.charset.CharsetDecoder;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** The fields of the form as submitted. */
public class DeclarationFormData {
    @RestForm
    String yaml;

    @RestForm
    String id;

    @RestForm
    int revision;

    @RestForm
    String address;

    @RestForm
    String page;

    @RestForm
    FileUpload file;

    @RestForm
    String act;

    boolean wantsToPublish() {
        return "publish".equals(act);
    }

    String id() {
        return nullToEmpty(id);
    }

    /** Returns the YAML; browsers send other line breaks. */
    String yaml() {
        return nullToEmpty(yaml).replace("\r\n", "\n");
    }

    String address() {
        return nullToEmpty(address).strip();
    }

    /** Returns the page as uploaded, else as pasted. */
    String page() throws IOException {
        return file == null || file.size() == 0
                ? nullToEmpty(page)
                : CharsetDecoder.text(Files.readAllBytes(file.uploadedFile()), "");
    }

    private static String nullToEmpty(String words) {
        return OrEmpty.text(words);
    }
}
