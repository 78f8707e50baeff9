package org.telemaque.tool.container;

import java.util.List;
import org.jboss.arquillian.container.spi.ContainerRegistry;
import org.jboss.arquillian.container.spi.client.deployment.Deployment;
import org.jboss.arquillian.container.spi.client.deployment.DeploymentScenario;
import org.jboss.arquillian.container.spi.event.DeployManagedDeployments;
import org.jboss.arquillian.container.spi.event.DeploymentEvent;
import org.jboss.arquillian.container.spi.event.UnDeployDeployment;
import org.jboss.arquillian.container.spi.event.UnDeployManagedDeployments;
import org.jboss.arquillian.container.spi.event.container.BeforeStop;
import org.jboss.arquillian.container.test.impl.client.deployment.event.GenerateDeployment;
import org.jboss.arquillian.core.api.Event;
import org.jboss.arquillian.core.api.Instance;
import org.jboss.arquillian.core.api.InstanceProducer;
import org.jboss.arquillian.core.api.annotation.Inject;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.EventContext;
import org.jboss.arquillian.core.spi.LoadableExtension;
import org.jboss.arquillian.test.spi.annotation.ClassScoped;

/**
 * Deploys {@link Wars#telemaque()} before the first class of a run and takes it down after the last: by itself Arquillian
 * deploys anew for every class, which costs more than most classes do.
 */
public class OneDeployment implements LoadableExtension {

    @Override
    public void register(ExtensionBuilder builder) {
        builder.observer(Caretaker.class);
    }

    /** Stands before Arquillian's own observers: what it does not let pass does not happen. */
    public static class Caretaker {
        @Inject
        @ClassScoped
        private InstanceProducer<DeploymentScenario> ofTheClass;

        @Inject
        private Instance<ContainerRegistry> containers;

        @Inject
        private Event<DeploymentEvent> events;

        private final DeploymentScenario nothing = new DeploymentScenario();
        private DeploymentScenario deployed = nothing;

        /** The first class makes the archive; every other is told that it is there. */
        public void generate(@Observes EventContext<GenerateDeployment> context) {
            if (deployed == nothing) {
                context.proceed();
                deployed = ofTheClass.get();
            } else {
                ofTheClass.set(deployed);
            }
        }

        /** Deploys what is not deployed yet. */
        public void deploy(@Observes EventContext<DeployManagedDeployments> context) {
            if (standing().isEmpty()) {
                context.proceed();
            }
        }

        /** Leaves it standing for the next class. */
        public void leave(@Observes EventContext<UnDeployManagedDeployments> context) {
            // It does not proceed.
        }

        /** Takes it down before the server stops, so that the next run finds the server empty. */
        public void takeDown(@Observes BeforeStop stop) {
            for (Deployment each : standing()) {
                events.fire(new UnDeployDeployment(
                        containers.get().getContainer(each.getDescription().getTarget()), each));
            }
        }

        private List<Deployment> standing() {
            return deployed.deployments().stream()
                    .filter(Deployment::isDeployed)
                    .toList();
        }
    }
}
