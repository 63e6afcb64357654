package nl.vaardig.harness;

import org.jboss.arquillian.container.test.api.RunAsClient;

/** A test class that extends this runs outside the server and speaks to it as its users do: see {@link Visitor} and {@link Browser}. */
@InServer
@RunAsClient
public abstract class FromOutside {}
