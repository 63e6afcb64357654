package nl.vaardig.exchange.framework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import nl.vaardig.competence.exchange.CasePackage;
import nl.vaardig.competence.exchange.CaseWriter;
import nl.vaardig.competence.exchange.PlainFramework;
import nl.vaardig.organisation.Municipalities;

/** Frameworks as packages of CASE 1.1, made by the municipality at hand, with addresses under its own. */
@ApplicationScoped
public class FrameworkPackages {

    @Inject
    Municipalities municipalities;

    @Inject
    Clock clock;

    /**
     * @param language nl or en, of the texts CASE has properties for
     * @param here     where this Vaardig is
     */
    CasePackage of(PlainFramework framework, String language, URI here) {
        String base = here.resolve("/frameworks/" + framework.code() + "/" + framework.version())
                .toString();
        return CaseWriter.write(
                framework,
                new CaseWriter.Settings(language, municipalities.current().name(), base, clock.instant()));
    }
}
