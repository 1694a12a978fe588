package mx.vigia.local.pretend;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** The pretend sites on a Tuesday on which much happens, and the real readers before them. */
abstract class ReadPretendSites {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @TempDir
    Path data;

    OpenPretendSites opened;
    RealReaders readers;

    @BeforeEach
    void open() throws Exception {
        opened = OpenPretendSites.at(OpenPretendSites.TUESDAY, data);
        readers = new RealReaders(opened.sites(), TODAY);
    }

    @AfterEach
    void close() {
        opened.close();
    }
}
