package nl.vaardig.inventory.proof;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import nl.vaardig.platform.page.FormAnswer;
import nl.vaardig.platform.page.Page;
import nl.vaardig.platform.said.Sent;
import nl.vaardig.platform.storedfile.SentFile;
import nl.vaardig.platform.who.CurrentRequest;
import nl.vaardig.platform.words.Bilingual;
import nl.vaardig.skills.framework.Skills;

/** What one lays beside an own level: links and files. */
@Path("/my/skills/{skill: \\d+}/proofs")
@RequestScoped
@RolesAllowed("EMPLOYEE")
public class MyProofPages {

    /** @param fields a file has to be chosen again */
    public record Model(long skillId, Bilingual skill, List<Proofs.Line> lines, Sent fields) {}

    @Inject
    Proofs proofs;

    @Inject
    AddProof addProof;

    @Inject
    Skills skills;

    @Inject
    CurrentRequest request;

    @GET
    public Page list(@PathParam("skill") long skill) {
        return page(skill, Sent.blank());
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response add(
            @PathParam("skill") long skill,
            @FormParam("title") String title,
            @FormParam("link") String link,
            @FormParam("file") EntityPart field) {
        MultivaluedMap<String, String> typed = new MultivaluedHashMap<>();
        typed.putSingle("title", title);
        typed.putSingle("link", link);
        Sent sent = Sent.form(typed, request.language())
                .named("title", "proof.what")
                .named("link", "proof.link");
        ProofWish wish = ProofWish.read(sent, skill, SentFile.in(field));
        Boolean isAdded = sent.tried(() -> addProof.add(wish));
        return isAdded == null
                ? FormAnswer.again(page(skill, sent))
                : FormAnswer.goTo("/my/skills/" + skill + "/proofs");
    }

    @POST
    @Path("{id: \\d+}/removal")
    public Response remove(@PathParam("id") long id) {
        return FormAnswer.goTo("/my/skills/" + proofs.remove(id) + "/proofs");
    }

    private Page page(long skill, Sent fields) {
        Bilingual name = skills.get(skill).name();
        List<Proofs.Line> lines = proofs.of(request.user().asEmployee(), skill);
        return new Page("proof/mine.jte", new Model(skill, name, lines, fields));
    }
}
