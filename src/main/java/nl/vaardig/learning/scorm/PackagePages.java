package nl.vaardig.learning.scorm;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import nl.vaardig.learning.material.Material;
import nl.vaardig.platform.navigation.StandsUnder;
import nl.vaardig.platform.page.Asked;
import nl.vaardig.platform.page.FormAnswer;
import nl.vaardig.platform.page.NextNotice;
import nl.vaardig.platform.page.Page;
import nl.vaardig.platform.page.Paging;
import nl.vaardig.platform.said.Sent;
import nl.vaardig.platform.storedfile.SentFile;
import nl.vaardig.platform.storedfile.TakesLargeForm;
import nl.vaardig.platform.who.CurrentRequest;
import nl.vaardig.platform.words.Bilingual;

/** HR takes packages in, reads what was found in them, and puts newer ones in their place. */
@Path("/packages")
@StandsUnder("/catalogue")
@RequestScoped
@RolesAllowed("HR_ADVISOR")
public class PackagePages {

    public record Listed(boolean archived, Paging<Packages.Row> packages) {}

    /** @param most megabytes of a package */
    public record Fresh(Sent fields, int most) {}

    /**
     * One package.
     *
     * @param findings in the words of the reader
     * @param mostKept characters that somebody's copy keeps to resume with
     * @param wrong    with a newer version that was sent; null when nothing is
     */
    public record One(
            Packed packed,
            List<PackedItem> items,
            List<PackedFinding> findings,
            List<Packages.Use> uses,
            List<Packages.HalfWay> halfWay,
            int mostKept,
            Sent fields,
            String wrong) {

        /** Over what its edition promises to keep: a remark, no fault. */
        public boolean keepsMore() {
            return mostKept > packed.inUse().edition().mostSuspendData();
        }

        /** People who have another version than who begins now. */
        public long onFormer() {
            return halfWay.stream()
                    .filter(one -> one.version() != packed.inUse().number())
                    .count();
        }

        public boolean hasPassMark() {
            return items.stream().anyMatch(item -> item.passMark() != null);
        }
    }

    @Inject
    Packages packages;

    @Inject
    AddPackage adding;

    @Inject
    CurrentRequest request;

    @GET
    public Page list(@QueryParam("archived") String archived, @QueryParam("page") String page) {
        boolean old = "true".equals(archived);
        Paging.Ask ask = Paging.Ask.of(Asked.number(page, "page"), null);
        return new Page("scorm/packages.jte", new Listed(old, packages.page(old, ask)));
    }

    @GET
    @Path("new")
    public Page blank() {
        return new Page("scorm/new.jte", new Fresh(Sent.blank(), adding.most()));
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @TakesLargeForm
    public Response add(
            @FormParam("title-nl") String dutch,
            @FormParam("title-en") String english,
            @FormParam("file") EntityPart file) {
        MultivaluedMap<String, String> typed = new MultivaluedHashMap<>();
        typed.putSingle("title-nl", dutch);
        typed.putSingle("title-en", english);
        Sent sent = named(Sent.form(typed, request.language()));
        boolean hasOwn = sent.isSaid("title-nl") || sent.isSaid("title-en");
        Bilingual title = hasOwn ? sent.both("title", Material.LONGEST_TITLE) : null;
        SentFile chosen = SentFile.in(file);
        Long made = sent.tried(() -> adding.add(title, chosen));
        return made == null
                ? FormAnswer.again(new Page("scorm/new.jte", new Fresh(sent, adding.most())))
                : FormAnswer.goTo("/packages/" + made, NextNotice.of("scorm.done.added"));
    }

    @GET
    @Path("{id: \\d+}")
    public Page one(@PathParam("id") long id) {
        Packed packed = packages.get(id);
        return page(packed, PackageWish.of(packed), null);
    }

    @POST
    @Path("{id: \\d+}")
    public Response change(@PathParam("id") long id, MultivaluedMap<String, String> typed) {
        Packed packed = packages.get(id);
        Sent sent = named(Sent.form(typed, request.language()));
        PackageWish wish = PackageWish.read(sent);
        Long done = sent.tried(() -> packages.take(id, wish));
        return done == null
                ? FormAnswer.again(page(packed, sent, null))
                : FormAnswer.goTo("/packages/" + id, NextNotice.of("scorm.done.changed"));
    }

    /** A newer version for who begins; who is half-way stays with theirs. */
    @POST
    @Path("{id: \\d+}/versions")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @TakesLargeForm
    public Response replace(@PathParam("id") long id, @FormParam("file") EntityPart file) {
        Packed packed = packages.get(id);
        Sent sent = Sent.form(new MultivaluedHashMap<>(), request.language());
        SentFile chosen = SentFile.in(file);
        Long done = sent.tried(() -> adding.replace(id, chosen));
        Map<String, String> errors = sent.errors();
        return done == null
                ? FormAnswer.again(page(packed, PackageWish.of(packed), errors.get("file")))
                : FormAnswer.goTo("/packages/" + id, NextNotice.of("scorm.done.replaced"));
    }

    @POST
    @Path("{id: \\d+}/archive")
    public Response archive(@PathParam("id") long id) {
        packages.archive(id);
        return FormAnswer.goTo("/packages/" + id);
    }

    @POST
    @Path("{id: \\d+}/return")
    public Response offerAgain(@PathParam("id") long id) {
        packages.offerAgain(id);
        return FormAnswer.goTo("/packages/" + id);
    }

    private static Sent named(Sent sent) {
        return sent.named("title-nl", "scorm.title.nl")
                .named("title-en", "scorm.title.en")
                .named("file", "scorm.file");
    }

    private Page page(Packed packed, Sent fields, String wrong) {
        long id = packed.id();
        long version = packed.inUse().id();
        One one = new One(
                packed,
                packages.items(version),
                packages.findings(version),
                packages.uses(id),
                packages.halfWay(id),
                packages.mostKept(id),
                fields,
                wrong);
        return new Page("scorm/package.jte", one);
    }
}
