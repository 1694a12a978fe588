package mx.vigia.local.pretend;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Choosing a pretend site from the list opens its first page. */
class SiteChoiceTest {
    private static final HttpClient FOLLOWING = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    @TempDir
    Path data;

    private OpenPretendSites opened;

    @BeforeEach
    void open() throws Exception {
        opened = OpenPretendSites.at(OpenPretendSites.TUESDAY, data);
    }

    @AfterEach
    void close() {
        opened.close();
    }

    @Test
    void everySiteOfTheListOpens() throws Exception {
        var sites = opened.controlPage().select("select[name=site] option").eachAttr("value");

        assertThat(sites).hasSizeGreaterThan(6).doesNotHaveDuplicates();
        for (var site : sites) {
            var answer = look(site);

            assertThat(answer.statusCode()).as(site).isEqualTo(200);
            assertThat(answer.uri().getPath()).startsWith("/pretend/at/");
            assertThat(answer.body()).as(site).hasSizeGreaterThan(100);
        }
    }

    @Test
    void unknownSiteIsReported() throws Exception {
        assertThat(look("mx.atlantis.gaceta").statusCode()).isEqualTo(404);
    }

    private HttpResponse<String> look(String site) throws Exception {
        var address = URI.create("http://127.0.0.1:" + opened.sites().port() + "/pretend/open?site=" + site);
        return FOLLOWING.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    }
}
