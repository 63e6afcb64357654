package nl.vaardig.exchange.framework;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import nl.vaardig.competence.exchange.CasePackage;
import nl.vaardig.competence.exchange.CaseWriter;
import nl.vaardig.competence.exchange.PlainFramework;
import nl.vaardig.organisation.Municipalities;

/** Frameworks as packages of CASE 1.1, made by the municipality at hand, with addresses under its own. */
@RequestScoped
public class FrameworkPackages {

    @Context
    UriInfo uri;

    @Inject
    Municipalities municipalities;

    @Inject
    Clock clock;

    /** @param language nl or en, of the texts CASE has properties for */
    CasePackage of(PlainFramework framework, String language) {
        String base = uri.getBaseUri()
                .resolve("/frameworks/" + framework.code() + "/" + framework.version())
                .toString();
        return CaseWriter.write(
                framework,
                new CaseWriter.Settings(language, municipalities.current().name(), base, clock.instant()));
    }
}
