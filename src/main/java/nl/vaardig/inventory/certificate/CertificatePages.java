package nl.vaardig.inventory.certificate;

import static java.util.stream.Collectors.toMap;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import nl.vaardig.inventory.passport.People;
import nl.vaardig.inventory.passport.Person;
import nl.vaardig.inventory.rating.RatingLine;
import nl.vaardig.inventory.rating.undo.UndoneAct;
import nl.vaardig.inventory.rating.undo.UndoneActs;
import nl.vaardig.platform.NotThere;
import nl.vaardig.platform.page.FormAnswer;
import nl.vaardig.platform.page.Page;
import nl.vaardig.platform.said.Known;
import nl.vaardig.platform.said.Sent;
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
     * @param fields  of a new one, or the reason for revoking
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
            Sent fields,
            Long revoked) {

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
        return page(Sent.blank(), null);
    }

    @POST
    public Response record(MultivaluedMap<String, String> typed) {
        Sent sent = Sent.form(typed, request.language())
                .named("skill", "certificate.skill")
                .named("source", "certificate.kind")
                .named("level", "certificate.level")
                .named("validOn", "certificate.on")
                .named("validUntil", "certificate.until")
                .named("note", "certificate.note");
        CertificateWish wish = CertificateWish.read(sent, Known.byId(skills.all(), Skill::id), LocalDate.now(clock));
        if (wish == null) return FormAnswer.again(page(sent, null));
        certificates.record(person, wish);
        return FormAnswer.goTo("/people/" + person + "/certificates");
    }

    /** Asks for the reason first. */
    @GET
    @Path("{rating: \\d+}/revocation")
    public Page toRevoke(@PathParam("rating") long rating) {
        certificates.mustBelong(rating, person);
        return page(Sent.blank(), rating);
    }

    @POST
    @Path("{rating: \\d+}/revocation")
    public Response revoke(@PathParam("rating") long rating, MultivaluedMap<String, String> typed) {
        certificates.mustBelong(rating, person);
        Sent sent = Sent.form(typed, request.language()).named("reason", "certificate.why");
        String reason = Certificates.reason(sent);
        if (reason == null) return FormAnswer.again(page(sent, rating));
        certificates.revoke(rating, reason);
        return FormAnswer.goTo("/people/" + person + "/certificates");
    }

    @POST
    @Path("{rating: \\d+}/revocation/taking-back")
    public Response takeBack(@PathParam("rating") long rating) {
        certificates.mustBelong(rating, person);
        certificates.takeRevocationBack(rating);
        return FormAnswer.goTo("/people/" + person + "/certificates");
    }

    private Page page(Sent fields, Long revoked) {
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
                fields,
                revoked);
        return new Page("certificate/certificates.jte", model);
    }
}
