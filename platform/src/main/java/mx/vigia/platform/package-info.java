/**
 * The look of the house and the doorman: what the three services share besides the contract, and no word of their trade.
 *
 * <p>A page is written like this. The resource asks the {@link mx.vigia.platform.Visit} for its {@link mx.vigia.platform.Page}
 * and its {@link mx.vigia.platform.Words}, and hands both to a checked template:
 *
 * <pre>{@code
 * @Path("/shelves")
 * class ShelfPages {
 *
 *     @CheckedTemplate(basePath = "shelf")
 *     static class Templates {
 *         static native TemplateInstance shelves(Page page, Words words, List<Shelf> shelves);
 *     }
 *
 *     private final Visit visit;
 *
 *     @GET
 *     @Produces(MediaType.TEXT_HTML)
 *     TemplateInstance shelves() {
 *         var words = visit.words("messages/library");
 *         return Templates.shelves(visit.page(words.say("shelves.title")), words, shelves.all());
 *     }
 * }
 * }</pre>
 *
 * <p>and the template begins with the layout and says everything through its words:
 *
 * <pre>{@code
 * {#include house/layout page=page}
 *   <h1>{words.say('shelves.title')}</h1>
 *   <p>{words.say('shelves.count', shelves.size)}</p>
 * {/include}
 * }</pre>
 *
 * <p>The classes of CSS a page may use are listed at the top of {@code META-INF/resources/house/vigia.css}.
 */
package mx.vigia.platform;
