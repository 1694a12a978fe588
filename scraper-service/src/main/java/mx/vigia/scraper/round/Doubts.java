package mx.vigia.scraper.round;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.sql.SQLException;
import javax.sql.DataSource;
import mx.vigia.scraper.fetching.KnownPages.Doubt;

/** Lets a person say that a page we doubt is right as it is. */
@ApplicationScoped
public class Doubts {
    private static final int ACCEPTED = 1_000_000;

    private final DataSource database;

    Doubts(DataSource database) {
        this.database = database;
    }

    /** True where a person said so. */
    static boolean isAccepted(Doubt doubt) {
        return doubt.rounds() >= ACCEPTED;
    }

    /** The next round believes what this page shows; false where the page is in no doubt. */
    public boolean accept(String site, URI address) throws SQLException {
        try (var connection = database.getConnection();
                var update = connection.prepareStatement(
                        "update known_page set doubts = ? where site = ? and address = ? and doubts > 0")) {
            update.setInt(1, ACCEPTED);
            update.setString(2, site);
            update.setString(3, address.toString());
            return update.executeUpdate() > 0;
        }
    }
}
