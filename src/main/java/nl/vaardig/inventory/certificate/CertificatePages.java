package nl.vaardig.inventory.certificate;

import static java.util.stream.Collectors.toMap;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.vaardig.inventory.passport.People;
import nl.vaardig.inventory.passport.Person;
import nl.vaardig.inventory.rating.RatingLine;
import nl.vaardig.inventory.rating.Ratings;
import nl.vaardig.inventory.rating.undo.UndoneAct;
import nl.vaardig.inventory.rating.undo.UndoneActs;
import nl.vaardig.platform.BadField;
import nl.vaardig.platform.NotThere;
import nl.vaardig.platform.page.FormAnswer;
import nl.vaardig.platform.page.FormCheck;
import nl.vaardig.platform.page.Page;
import nl.vaardig.platform.who.CurrentRequest;
import nl.vaardig.privacy.accesslog.AccessLog;
import nl.vaardig.skills.framework.Skill;
import nl.vaardig.skills.framework.Skills;

/** Tests and certificates of one person: what there is, a new one, and revoking one. */
@Path("/people/{person: \\d+}/certificates")
@RequestScoped
@RolesAllowed({"MANAGER", "HR_ADVISOR"})
public class CertificatePages {

    /**
     * @param skills  of all versions, by id
     * @param offered those a new one can be about
     * @param keeps   whether the user records and revokes for this person
     * @param justNow ids of what the user revoked a moment ago
     * @param undone  revocations that were taken back, by rating
     * @param revoked id of the one being revoked, whose reason is asked; or null
     * @param reason  as typed
     */
    public record Model(
            Person person,
            List<RatingLine> lines,
            Map<Long, Skill> skills,
            List<Skill> offered,
            LocalDate today,
            boolean keeps,
            Set<Long> justNow,
            Map<Long, List<UndoneActs.Line>> undone,
            CertificateForm form,
            Long revoked,
            String reason,
            Map<String, String> errors) {

        public boolean counts(RatingLine line) {
            return !line.isSetAside() && line.fact().holdsOn(today);
        }
    }

    @Inject
    Certificates certificates;

    @Inject
    UndoneActs undone;

    @Inject
    People people;

    @Inject
    Skills skills;

    @Inject
    AccessLog accessLog;

    @Inject
    CurrentRequest request;

    @Inject
    Clock clock;

    @PathParam("person")
    long person;

    @GET
    public Page list() {
        return page(new CertificateForm(), null, "", Map.of());
    }

    @POST
    public Response record(@BeanParam CertificateForm form) {
        FormCheck check = new FormCheck(request.language())
                .named("skill", "certificate.skill")
                .named("source", "certificate.kind")
                .named("level", "certificate.level")
                .named("validOn", "certificate.on")
                .named("validUntil", "certificate.until")
                .named("note", "certificate.note");
        Optional<Ratings.Entry> entry = form.read(person, topLevel(form), check);
        try {
            if (entry.isPresent()) certificates.record(entry.get());
        } catch (BadField e) {
            check.refuse(e.field(), e.key(), e.arguments());
        }
        if (check.failed()) return FormAnswer.again(page(form, null, "", check.errors()));
        return FormAnswer.goTo("/people/" + person + "/certificates");
    }

    /** Of the chosen skill; without one the highest of all, so that only a missing skill is said to be wrong. */
    private int topLevel(CertificateForm form) {
        List<Skill> all = skills.all();
        return form.skillId()
                .flatMap(id ->
                        all.stream().filter(skill -> skill.id().equals(id)).findFirst())
                .map(Skill::topLevel)
                .orElseGet(() -> all.stream().mapToInt(Skill::topLevel).max().orElse(1));
    }

    /** Asks for the reason first. */
    @GET
    @Path("{rating: \\d+}/revocation")
    public Page toRevoke(@PathParam("rating") long rating) {
        certificates.mustBelong(rating, person);
        return page(new CertificateForm(), rating, "", Map.of());
    }

    @POST
    @Path("{rating: \\d+}/revocation")
    public Response revoke(@PathParam("rating") long rating, @FormParam("reason") String reason) {
        certificates.mustBelong(rating, person);
        FormCheck check = new FormCheck(request.language()).named("reason", "certificate.why");
        String words = check.text("reason", reason, 1000);
        if (check.failed()) return FormAnswer.again(page(new CertificateForm(), rating, reason, check.errors()));
        certificates.revoke(rating, words);
        return FormAnswer.goTo("/people/" + person + "/certificates");
    }

    @POST
    @Path("{rating: \\d+}/revocation/taking-back")
    public Response takeBack(@PathParam("rating") long rating) {
        certificates.mustBelong(rating, person);
        certificates.takeRevocationBack(rating);
        return FormAnswer.goTo("/people/" + person + "/certificates");
    }

    private Page page(CertificateForm form, Long revoked, String reason, Map<String, String> errors) {
        List<RatingLine> lines = certificates.of(person);
        if (revoked != null && lines.stream().noneMatch(line -> line.fact().id() == revoked)) throw new NotThere();
        accessLog.note(person, "privacy.subject.skills");
        Map<Long, Skill> named = skills.ever().stream().collect(toMap(Skill::id, Function.identity()));
        Model model = new Model(
                people.get(person),
                lines,
                named,
                skills.all(),
                LocalDate.now(clock),
                certificates.mayKeep(person),
                certificates.revokedJustNow(person),
                undone.of(lines.stream().map(line -> line.fact().id()).toList(), UndoneAct.Act.REVOCATION),
                form,
                revoked,
                reason,
                errors);
        return new Page("certificate/certificates.jte", model);
    }
}
