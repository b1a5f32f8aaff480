/// What the manifests for Kubernetes promise.
@NullMarked
package org.sinergija.local.cluster;

import org.jspecify.annotations.NullMarked;
