package mx.vigia.platform.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import mx.vigia.platform.i18n.Messages;
import mx.vigia.platform.web.RequestGuard.FromAnywhere;

/** Pages of an example application, a library, to test the platform without domain terms. */
@Path("/shelves")
@Produces(MediaType.TEXT_HTML)
public class LibraryPages {

    @CheckedTemplate(basePath = "shelf")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance shelf(PageLayout page, Messages words, String book);
    }

    private final RequestContext request;

    LibraryPages(RequestContext request) {
        this.request = request;
    }

    @GET
    public TemplateInstance shelf(@QueryParam("book") @DefaultValue("Rayuela") String book) {
        var words = request.words("messages/library");
        return Templates.shelf(request.page(words.say("shelf.title", book)).withActiveEntry("sources"), words, book);
    }

    @POST
    public String lend(@FormParam("book") String book) {
        return "lent " + book;
    }

    @POST
    @Path("/returned")
    @FromAnywhere
    public String takeBack() {
        return "returned";
    }

    @GET
    @Path("/mine")
    @Produces(MediaType.TEXT_PLAIN)
    public String mine() {
        return request.requireSignedIn().roles().toString();
    }

    @GET
    @Path("/private")
    public String ownShelf() {
        return request.requireSignedIn().roles().toString();
    }

    @GET
    @Path("/keys")
    @Produces(MediaType.TEXT_PLAIN)
    public String keys() {
        return request.requireAnyRole("administrator").subject().toString();
    }

    @GET
    @Path("/burning")
    public String burning() {
        throw new IllegalStateException("the shelf burns");
    }

    @GET
    @Path("/lost")
    @Produces({MediaType.TEXT_HTML, MediaType.APPLICATION_JSON})
    public String lost() {
        throw Problem.notFound("No hay tal libro <b>aquí</b>.").raised();
    }
}
