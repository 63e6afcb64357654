package nl.vaardig.privacy.accesslog;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.vaardig.platform.navigation.InNavigation;
import nl.vaardig.platform.page.Address;
import nl.vaardig.platform.page.Asked;
import nl.vaardig.platform.page.FormAnswer;
import nl.vaardig.platform.page.Page;
import nl.vaardig.platform.page.Paging;
import nl.vaardig.platform.page.TableFile;
import nl.vaardig.platform.said.Sent;
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

    /** @param looks null when the filter can't be used */
    public record Model(Sent fields, Paging<AccessLogEntries.Look> looks) {

        public Address address() {
            Address address = new Address("/privacy/access-log");
            for (String field : List.of("employee", "viewer", "from", "until"))
                address.with(field, fields.typed(field));
            return address;
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
    public Response list(@Context UriInfo uri, @QueryParam("page") String page, @QueryParam("format") String format) {
        Sent asked = Sent.form(uri.getQueryParameters(), request.language())
                .named("from", "accesslog.log.from")
                .named("until", "accesslog.log.until");
        // An empty day is no bound, a missing one the usual period.
        if (!uri.getQueryParameters().containsKey("from"))
            asked.with("from", LocalDate.now(clock).minusDays(USUAL_DAYS));
        LocalDate from = asked.optionalDate("from");
        LocalDate until = asked.optionalDate("until");
        if (from != null && until != null && until.isBefore(from)) asked.fault("until", "accesslog.log.order");
        if (!asked.isSound()) return FormAnswer.again(page(asked, null));
        String employee = asked.typed("employee");
        String viewer = asked.typed("viewer");
        AccessLogEntries.Filter filter = new AccessLogEntries.Filter(
                null, SearchText.of("employee", employee), SearchText.of("viewer", viewer), from, until);
        if (TableFile.isAskedBy(format))
            return file(entries.all(filter))
                    .told(
                            Messages.in(request.language()),
                            LocalDate.now(clock),
                            employee,
                            viewer,
                            asked.typed("from") + " – " + asked.typed("until"))
                    .as(format);
        Paging.Ask ask = Paging.Ask.of(Asked.number(page, "page"), 50);
        return Response.ok(page(asked, entries.find(filter, ask))).build();
    }

    private static Page page(Sent fields, Paging<AccessLogEntries.Look> looks) {
        return new Page("accesslog/access-log.jte", new Model(fields, looks));
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
