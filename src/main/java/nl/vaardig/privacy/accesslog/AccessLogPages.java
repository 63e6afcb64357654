package nl.vaardig.privacy.accesslog;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.vaardig.platform.navigation.InNavigation;
import nl.vaardig.platform.page.Address;
import nl.vaardig.platform.page.Asked;
import nl.vaardig.platform.page.FormAnswer;
import nl.vaardig.platform.page.FormCheck;
import nl.vaardig.platform.page.Page;
import nl.vaardig.platform.page.Paging;
import nl.vaardig.platform.page.TableFile;
import nl.vaardig.platform.who.CurrentRequest;
import nl.vaardig.platform.who.Role;
import nl.vaardig.platform.words.Messages;
import nl.vaardig.platform.words.SearchText;

/** The access log of the municipality, for the privacy officer: names and moments, never a skill. */
@Path("/privacy/access-log")
@InNavigation(order = 120, word = "accesslog.nav", roles = Role.PRIVACY_OFFICER)
@RequestScoped
public class AccessLogPages {

    private static final int USUAL_DAYS = 30;

    /** What the officer typed; an empty day is no bound, a missing one the usual period. */
    public static class Typed {
        @QueryParam("employee")
        @DefaultValue("")
        String employee;

        @QueryParam("viewer")
        @DefaultValue("")
        String viewer;

        @QueryParam("from")
        String from;

        @QueryParam("until")
        String until;
    }

    /** @param looks null when the filter can't be used */
    public record Model(
            String employee,
            String viewer,
            String from,
            String until,
            Map<String, String> errors,
            Paging<AccessLogEntries.Look> looks) {

        public Address address() {
            return new Address("/privacy/access-log")
                    .with("employee", employee)
                    .with("viewer", viewer)
                    .with("from", from)
                    .with("until", until);
        }
    }

    @Inject
    AccessLogEntries entries;

    @Inject
    CurrentRequest request;

    @Inject
    Clock clock;

    @GET
    @RolesAllowed("PRIVACY_OFFICER")
    public Response list(@BeanParam Typed typed, @QueryParam("page") String page, @QueryParam("format") String format) {
        if (typed.from == null)
            typed.from = LocalDate.now(clock).minusDays(USUAL_DAYS).toString();
        if (typed.until == null) typed.until = "";
        FormCheck check = new FormCheck(request.language())
                .named("from", "accesslog.log.from")
                .named("until", "accesslog.log.until");
        LocalDate from = day("from", typed.from, check);
        LocalDate until = day("until", typed.until, check);
        if (from != null && until != null && until.isBefore(from)) check.refuse("until", "accesslog.log.order");
        if (check.failed()) return FormAnswer.again(page(typed, check.errors(), null));
        AccessLogEntries.Filter filter = new AccessLogEntries.Filter(
                null, SearchText.of("employee", typed.employee), SearchText.of("viewer", typed.viewer), from, until);
        if (TableFile.isAskedBy(format))
            return file(entries.all(filter))
                    .told(
                            Messages.in(request.language()),
                            LocalDate.now(clock),
                            typed.employee,
                            typed.viewer,
                            typed.from + " – " + typed.until)
                    .as(format);
        Paging.Ask ask = Paging.Ask.of(Asked.number(page, "page"), 50);
        return Response.ok(page(typed, Map.of(), entries.find(filter, ask))).build();
    }

    private static LocalDate day(String field, String text, FormCheck check) {
        return text.isBlank() ? null : check.date(field, text).orElse(null);
    }

    private static Page page(Typed typed, Map<String, String> errors, Paging<AccessLogEntries.Look> looks) {
        return new Page(
                "accesslog/access-log.jte",
                new Model(typed.employee, typed.viewer, typed.from, typed.until, errors, looks));
    }

    private TableFile<AccessLogEntries.Look> file(List<AccessLogEntries.Look> looks) {
        Messages messages = Messages.in(request.language());
        return TableFile.of(
                messages.text("accesslog.log.file"),
                looks,
                TableFile.column(messages.text("user.log.at"), AccessLogEntries.Look::at),
                TableFile.column(messages.text("accesslog.log.employee"), AccessLogEntries.Look::employee),
                TableFile.column(messages.text("accesslog.log.viewer"), AccessLogEntries.Look::viewer),
                TableFile.column(messages.text("accesslog.log.viewerAddress"), AccessLogEntries.Look::viewerUserName),
                TableFile.column(
                        messages.text("accesslog.log.role"), look -> messages.text("frame.role." + look.role())),
                TableFile.column(
                        messages.text("accesslog.log.subject"), look -> Subjects.text(messages, look.subject())),
                TableFile.column(messages.text("accesslog.log.afterActOf"), AccessLogEntries.Look::afterActOf));
    }
}
