package mx.vigia.house;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

/** The library for programs. */
@Path("/api/v1/shelves")
public class ShelfApi {

    @POST
    public String lend() {
        return "lent";
    }
}
