// What an insured adult pays for care. The amounts stand in scenarios/law/health_insurance.toml.
#pragma once

#include <array>

#include "base/quantities.hpp"
#include "scenario/field.hpp"

namespace meedoen {

/// Zorgverzekeringswet art. 16 and 19.
struct HealthInsuranceLaw {
    CentsPerYear own_risk{};
    CentsPerMonth premium{};
    Years from_age{};
};
inline constexpr std::array health_insurance_fields{
    field<&HealthInsuranceLaw::own_risk>("own_risk", 0, 1e6, "compulsory own risk, art. 19"),
    field<&HealthInsuranceLaw::premium>("premium", 0, 1e6, "mean premium of the basic insurance"),
    field<&HealthInsuranceLaw::from_age>("from_age", 0, 120, "age from which both are paid, art. 16 and 19"),
};

}  // namespace meedoen
