package nl.vaardig.skills.framework.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import nl.vaardig.organisation.municipality.Municipalities;
import nl.vaardig.skills.casefile.CasePackage;
import nl.vaardig.skills.casefile.CaseWriter;
import nl.vaardig.skills.casefile.PlainFramework;

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
