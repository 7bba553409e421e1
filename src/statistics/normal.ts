/** Two-sided limits of the standard normal distribution: 95 per cent lie within ±Z_95, 99.8 within ±Z_998. */
export const Z_95 = 1.959963984540054;
export const Z_998 = 3.090232306167813;
