package nl.vaardig.harness;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.DeploymentConfiguration;
import org.jboss.arquillian.container.test.api.DeploymentConfiguration.DeploymentContentBuilder;
import org.jboss.arquillian.container.test.spi.client.deployment.AutomaticDeployment;
import org.jboss.arquillian.test.spi.TestClass;
import org.jboss.shrinkwrap.api.Archive;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * What Arquillian deploys for every test class, so that none says it: the WAR as it was built, with the test classes
 * added. Only the first is ever deployed (see {@link OneServer}); for the others an empty one will do.
 */
public class WholeApplication implements AutomaticDeployment {

    private static final String WEB_XML = "WEB-INF/web.xml";

    @Override
    public DeploymentConfiguration generateDeploymentScenario(TestClass testClass) {
        Archive<?> archive = TestServer.isRunning()
                ? ShrinkWrap.create(WebArchive.class, "vaardig.war")
                : application(TestServer.checkout().resolve("target"));
        return new DeploymentContentBuilder(archive).get();
    }

    private static WebArchive application(Path target) {
        WebArchive war = ShrinkWrap.create(ZipImporter.class, "vaardig.war")
                .importFrom(target.resolve("vaardig.war").toFile())
                .as(WebArchive.class);
        // The server of the tests reads the contract together from the code, and would add it to the agreed one.
        war.delete("WEB-INF/classes/META-INF/openapi.json");
        Path classes = target.resolve("test-classes");
        try (Stream<Path> files = Files.walk(classes.resolve("nl/vaardig"))) {
            files.filter(WholeApplication::isForTheServer)
                    .forEach(file -> war.addAsWebInfResource(file.toFile(), "classes/" + classes.relativize(file)));
            lookInLibraries(war);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return war;
    }

    /** The application tells the server that no library has servlets; Arquillian comes as one that has. */
    private static void lookInLibraries(WebArchive war) throws IOException {
        try (InputStream read = war.get(WEB_XML).getAsset().openStream()) {
            String said = new String(read.readAllBytes(), StandardCharsets.UTF_8);
            String now = said.replace("<absolute-ordering/>", "");
            if (now.equals(said)) throw new IllegalStateException(WEB_XML + " no longer says <absolute-ordering/>");
            war.delete(WEB_XML);
            war.add(new StringAsset(now), WEB_XML);
        }
    }

    /** Starting and generating happen outside; what they need isn't in the server. */
    private static boolean isForTheServer(Path file) {
        String name = file.toString();
        return name.endsWith(".class") && !name.contains("/vaardig/start/") && !name.contains("/vaardig/demo/");
    }
}
