package mx.vigia.platform.web;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The API of the example library. */
@Path("/api/v1/shelves")
public class LibraryApi {

    /** The books of one author. */
    public record BookListResponse(String author, List<String> books) {}

    private final RequestContext request;

    LibraryApi(RequestContext request) {
        this.request = request;
    }

    @POST
    public String lend() {
        return "lent";
    }

    @POST
    @Path("/lent")
    public String lendToAMember() {
        return request.requireScope("lend", "librarian").subject().toString();
    }

    @GET
    @Path("/{author}")
    @Produces(MediaType.APPLICATION_JSON)
    public BookListResponse shelf(@PathParam("author") String author, @QueryParam("book") List<String> books) {
        return new BookListResponse(author, books);
    }

    @GET
    @Path("/{author}/cover")
    public Response cover(@PathParam("author") String author) {
        return Response.ok(author.getBytes(StandardCharsets.UTF_8))
                .header("ETag", "\"" + author + "\"")
                .build();
    }

    /** Several shelves. */
    public record BookListsResponse(List<BookListResponse> items, List<BookListResponse> near, String next) {}

    @GET
    @Path("/{author}/others")
    public BookListsResponse others(@PathParam("author") String author) {
        return new BookListsResponse(
                List.of(new BookListResponse("borges", List.of("Ficciones")), new BookListResponse(author, List.of())),
                List.of(new BookListResponse("bioy", List.of("La invención de Morel"))),
                "x");
    }

    @PUT
    @Path("/{author}")
    @Consumes(MediaType.APPLICATION_JSON)
    public BookListResponse fill(@PathParam("author") String author, BookListResponse shelf) {
        return shelf;
    }

    @GET
    @Path("/{author}/mine")
    public BookListResponse mine(@PathParam("author") String author) {
        return new BookListResponse(request.requireSignedIn().roles().toString(), List.of());
    }

    @GET
    @Path("/{author}/catalog")
    public StreamingOutput catalog(@PathParam("author") String author) {
        return out -> out.write(author.getBytes(StandardCharsets.UTF_8));
    }
}
